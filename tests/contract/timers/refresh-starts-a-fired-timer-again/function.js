async function onTrack(event, settings) {
  let count = 0;
  const timer = setTimeout(() => count++, 1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  timer.refresh();
  await new Promise((resolve) => setTimeout(resolve, 50));
  clearTimeout(timer);
  timer.refresh();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return count;
}
