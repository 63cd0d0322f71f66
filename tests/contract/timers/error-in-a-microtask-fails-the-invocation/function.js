async function onTrack(event, settings) {
  queueMicrotask(() => {
    throw new InvalidEventPayload("bad");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
}
