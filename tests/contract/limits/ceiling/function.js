// A function gets no more than the operator's ceiling, and what it asks for below that.
function onTrack() {
  console.log(Buffer.alloc(4 << 20).length >> 20);
  for (;;) {}
}
