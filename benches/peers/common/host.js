// What every peer puts around a function: JSON text in, JSON text of the result out, both made inside the function's realm.

export const wrapped = (code) =>
  `${code}\n;(async (event, settings) => JSON.stringify(await onTrack(JSON.parse(event), JSON.parse(settings))))`;

// A function that no engine has seen before, so that no cache of compiled code knows it.
export const unseen = (code, number) => `const FUNCTION_NUMBER = ${number};\n${code}`;
