const kept = [];
function onTrack() {
  console.log("before");
  for (;;) kept.push(new Array(1000).fill({}));
}
