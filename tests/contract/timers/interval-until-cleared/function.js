async function onTrack(event, settings) {
  let count = 0;
  await new Promise((resolve) => {
    const timer = setInterval(() => {
      if (++count < 3) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  return count;
}
