// Bytes of JSON count. The instance goes on, with its globals.
let invocations = 0;
function onTrack() {
  invocations++;
  return invocations === 1 ? "\u00e4".repeat(10) : `${invocations} ${"2".repeat(16)}`;
}
