async function onTrack() {
  queueMicrotask(() => { throw new ValidationError('in a microtask'); });
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
