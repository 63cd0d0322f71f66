const kept = [];
function fill() {
  for (;;) kept.push({ a: [kept.length] });
}
async function onTrack() {
  fill();
}
