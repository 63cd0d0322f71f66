function onTrack() {
  console.log("before");
  return Buffer.from("x".repeat(2 ** 29 - 24), "utf16le").length;
}
