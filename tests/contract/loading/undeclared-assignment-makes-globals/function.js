counter = 0;
function onTrack() {
  counter += 1;
  implicit = (typeof implicit === 'undefined' ? 0 : implicit) + 10;
  return [counter, implicit, globalThis.counter, delete globalThis.implicit];
}
