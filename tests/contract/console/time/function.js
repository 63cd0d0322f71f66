function onTrack() {
  console.time();
  console.time("a");
  console.time("a");
  console.timeLog("a", "so far", { x: 1 });
  console.timeEnd("a");
  console.timeEnd("a");
  console.timeEnd();
  console.timeLog("never");
  console.countReset("never");
}
