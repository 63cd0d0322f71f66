function onTrack() {
  console.log("before");
  const kept = [Buffer.alloc(15 << 20)];
  while (true) { const view = new Uint8Array(64);
  view.buffer;
  kept.push(view);
  }
}
