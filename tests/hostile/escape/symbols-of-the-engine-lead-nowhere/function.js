// Registered symbols that deno_core and deno_web know.
async function onTrack() {
  const found = [];
  const names = ['Deno.core.internalPromiseId', 'Deno.customInspect', 'Deno.privateCustomInspect', 'errorAdditionalPropertyKeys', 'Deno.internal',
    'nodejs.util.inspect.custom', 'nodejs.util.promisify.custom', '[[webidl.brand]]', 'op_symbol', '[[associated_ext_blob]]'];
  for (const name of names) {
    const symbol = Symbol.for(name);
    for (const value of [globalThis, fetch, AWS, Promise.resolve(), new Error(), new Response(), cache, Segment, console]) {
      const held = value[symbol];
      if (held !== undefined && typeof held !== 'function') found.push(`${name} ${typeof held}`);
    }
    const shown = [];
    console.log({ [symbol](...args) { shown.push(...args); return 'x'; } });
    for (const arg of shown) {
      for (const key of Reflect.ownKeys(Object(arg))) if (/^(op_|core|ops|Deno)/.test(String(key))) found.push(String(key));
      if (typeof arg === 'function' && /^op_/.test(arg.name)) found.push(arg.name);
    }
  }
  return found;
}
