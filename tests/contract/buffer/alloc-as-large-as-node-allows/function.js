function onTrack() {
  console.log("before");
  return Buffer.alloc(2 ** 32).length;
}
