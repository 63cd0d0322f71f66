function onTrack() {
  console.log("before");
  const kept = [Buffer.alloc(15 << 20)];
  while (true) { const view = Buffer.alloc(64);
  view.write("x");
  kept.push(view);
  }
}
