const kept = [];
function fill() {
  for (;;) kept.push(Buffer.alloc(1 << 20, 1));
}
async function onTrack() {
  fill();
}
