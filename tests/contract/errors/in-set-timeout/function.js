async function onTrack() {
  setTimeout(function later() { throw new RetryError('from the timer'); }, 5);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
