function onTrack() {
  console.log("before");
  const a = [];
  while (true) a.push(new Uint8Array(1 << 20));
}
