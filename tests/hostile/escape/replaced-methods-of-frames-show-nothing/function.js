// The host asks V8's own methods of a frame, not those that a function has put in their place.
function frames() {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => sites;
  const sites = new Error().stack;
  Error.prepareStackTrace = before;
  return sites;
}
function onTrack() {
  const prototype = Object.getPrototypeOf(frames()[0]);
  let calls = 0;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (typeof prototype[name] !== 'function') continue;
    prototype[name] = function () {
      calls++;
      if (calls < 50) new Error('again').stack;
      throw new Error('mine');
    };
  }
  let seen = 0;
  try { setTimeout(1); } catch (error) { seen += /ext:/.test(error.stack) ? 1 : 0; }
  const { length } = (() => { try { setTimeout(1); } catch (error) { Error.prepareStackTrace = (_, sites) => sites; return error.stack; } })();
  return [calls, seen, length > 0];
}
