let invocations = 0;
function onTrack() {
  return ++invocations;
}
