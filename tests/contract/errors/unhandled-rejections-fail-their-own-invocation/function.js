async function onTrack(event) {
  if (event.fail) {
    (async () => { await null; throw new RetryError('nobody awaits this'); })();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return 'fine';
}
