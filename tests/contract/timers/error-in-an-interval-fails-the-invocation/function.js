async function onTrack(event, settings) {
  setInterval(() => {
    throw new RetryError("again");
  }, 1);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
