async function onTrack() {
  const out = [];
  setTimeout((x) => out.push(x), 100, "late");
  setTimeout((x, y) => out.push(x + y), 50, "a", "b");
  setImmediate((x) => out.push(x), "now");
  queueMicrotask(() => out.push("micro"));
  await new Promise((resolve) => setTimeout(resolve, 150));
  return out;
}
