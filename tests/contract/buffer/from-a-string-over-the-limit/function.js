function onTrack() {
  console.log("before");
  return Buffer.from("x".repeat(32 << 20)).length;
}
