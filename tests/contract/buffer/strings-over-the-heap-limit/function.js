function onTrack() {
  const bytes = Buffer.alloc(8 << 20, "a");
  const kept = [];
  while (true) kept.push(bytes.toString("latin1"));
}
