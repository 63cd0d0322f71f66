async function onTrack(event) {
  const before = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const after = performance.now();
  return [after > before, Math.abs(performance.timeOrigin + after - Date.now()) < 1000, Math.round(after * 10) / 10 === after];
}
