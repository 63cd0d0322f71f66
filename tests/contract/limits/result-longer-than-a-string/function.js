// 600 MiB of JSON, for which V8 has no string. The instance goes on.
let invocations = 0;
function onTrack() {
  invocations++;
  return invocations === 1 ? Array(600).fill("x".repeat(2 ** 20)) : invocations;
}
