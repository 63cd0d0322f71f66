global.counter = 1;

function onTrack() {
  const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(globalThis, "global");
  return [global === globalThis, counter, global.Buffer === Buffer, enumerable, writable, configurable];
}
