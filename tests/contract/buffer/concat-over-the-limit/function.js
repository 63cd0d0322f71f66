function onTrack() {
  console.log("before");
  const part = Buffer.alloc(4 << 20);
  return Buffer.concat([part, part, part, part]).length;
}
