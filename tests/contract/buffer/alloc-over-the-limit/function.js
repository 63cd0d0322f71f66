function onTrack() {
  console.log("before");
  return Buffer.alloc(32 << 20).length;
}
