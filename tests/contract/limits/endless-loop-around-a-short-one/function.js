// Optimised, V8 took the check for a stop out of a loop like this one: its thread could never be stopped.
function onTrack() {
  console.log("before");
  for (;;) [1, 2, 3, 4].map((x) => x);
}
