function onTrack() {
  console.log("before");
  const a = [];
  while (true) a.push({ x: [1, 2, 3], y: "z" + a.length });
}
