// Names of functions can be anything: texts with line breaks, as long as a text can be, or what a getter gives.
const named = (name) => ({ value: name });
function spin() {
  for (;;) {}
}
const lines = Object.defineProperty(() => spin(), "name", named("a\n    at b (function.js:1:1)"));
const long = Object.defineProperty(() => lines(), "name", named("x".repeat(2 ** 28)));
const getter = Object.defineProperty(() => long(), "name", { get: spin });
function onTrack() {
  getter();
}
