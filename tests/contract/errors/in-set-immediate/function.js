async function onTrack() {
  setImmediate(() => { throw new InvalidEventPayload('immediately'); });
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
