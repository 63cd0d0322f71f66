// What a case came to, as JSON that is the same on every platform. Read by record.mjs and by the test alike.

async function outcomeOf(run) {
  try {
    return { returns: describe(await run(), 0) };
  } catch (error) {
    if (!(error instanceof Error)) return { throws: describe(error, 0) };
    return { throws: { name: error.name, code: error.code, message: ascii(error.message), text: ascii(String(error)) } };
  }
}

// Strings may hold what JSON cannot: lone surrogates.
function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function hexOf(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function describe(value, depth) {
  switch (typeof value) {
    case "string":
      return ascii(value);
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { number: Object.is(value, -0) ? "-0" : `${value}` };
    case "boolean":
      return value;
    case "undefined":
      return { undefined: true };
    case "bigint":
      return { bigint: `${value}` };
    case "symbol":
      return { symbol: value.description };
    case "function":
      return { function: value.name };
  }
  if (value === null) return null;
  if (depth > 4) return { deeper: true };
  if (value instanceof ArrayBuffer) return { ArrayBuffer: hexOf(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) return { [value.constructor.name]: hexOf(value) };
  if (Array.isArray(value)) return value.map((item) => describe(item, depth + 1));
  if (value instanceof Error) return { error: { name: value.name, code: value.code, message: ascii(value.message) } };
  const entries = Object.entries(value).map(([key, item]) => [key, describe(item, depth + 1)]);
  return { object: Object.fromEntries(entries) };
}
