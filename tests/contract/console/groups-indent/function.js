async function onTrack(event, settings) {
  console.group("outer");
  console.log("one\ntwo");
  console.group();
  console.warn("deeper");
  console.groupEnd();
  console.groupEnd();
  console.log("out");
}
