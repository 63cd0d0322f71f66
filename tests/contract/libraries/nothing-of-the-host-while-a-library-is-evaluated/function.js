// Whoever is called by a sloppy function may look at its caller's arguments.
async function onTrack() {
  const found = [];
  const look = function () {
    if (found.length > 1000) return;
    try {
      for (let f = look.caller.caller, n = 0; f && n < 50; f = f.caller, n += 1) {
        for (const value of f.arguments ?? []) {
          found.push(typeof value);
          if (typeof value === "object" && value !== null) for (const key of Object.keys(value)) found.push(key);
        }
      }
    } catch (error) {
      found.push(error.name);
    }
  };
  for (const [owner, name] of [[Object, "getOwnPropertyNames"], [Object, "defineProperty"]]) {
    const original = owner[name];
    owner[name] = function () {
      look();
      return Reflect.apply(original, this, arguments);
    };
  }
  Object.prototype.host = "polluted";
  _.chunk([1], 1);
  moment.utc(0).format();
  cryptojslib.cryptojs.MD5("a");
  delete Object.prototype.host;
  const suspicious = found.filter((name) => /^op_|Deno|core|ops|primordials|internals|bootstrap/.test(name));
  return [found.includes("exports"), suspicious];
}
