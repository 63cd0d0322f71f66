async function onTrack(event) {
  if (event.event === "fill") {
    for (let i = 0; i < 12; i++) await cache.load("k" + i, -1, () => new Array(250000).fill(i + 0.5));
    return "filled";
  }
  const a = [];
  for (let i = 0; i < 12; i++) a.push(new Array(250000).fill(i + 0.5));
  return a.length;
}
