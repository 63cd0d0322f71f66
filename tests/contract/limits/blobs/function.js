function onTrack() {
  const kept = [];
  while (true) kept.push(new Blob([new Uint8Array(1 << 20)]));
}
