function onTrack() {
  const bytes = Buffer.alloc(8 << 20);
  const kept = [];
  while (true) kept.push(bytes.toString("hex"));
}
