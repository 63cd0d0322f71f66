function onTrack() {
  console.log("before");
  return Buffer.alloc(8).indexOf("ab".repeat(2 ** 24));
}
