// Neither through `caller` and `arguments` of functions nor through those of the `arguments` object.
function onTrack() {
  const found = [];
  const look = function () {
    for (const read of [() => look.caller, () => look.arguments?.callee?.caller, () => arguments.callee.caller, () => look.caller?.arguments]) {
      try {
        const value = read();
        if (typeof value === 'function' && value.name !== 'onTrack' && value !== look && !/look\(\)|^\(\) => look/.test(`${value}`)) {
          found.push(`${value}`.slice(0, 80));
        }
      } catch {}
    }
    return 1;
  };
  cache.load('a', -1, look);
  JSON.stringify({ toJSON: look });
  structuredClone(Object.defineProperty({}, 'x', { get: look, enumerable: true }));
  console.log({ [Symbol.for('nodejs.util.inspect.custom')]: look });
  console.log('%d %s', { valueOf: look, toString: look }, { toString: look });
  Buffer.from({ valueOf: look, length: { valueOf: look } });
  new URL({ toString: () => { look(); return 'https://a/'; } });
  try { crypto.createHash('sha1').update({ toString: look }); } catch {}
  try { new AWS.S3({ params: { toString: look }, get region() { look(); return 'x'; } }); } catch {}
  return found;
}
