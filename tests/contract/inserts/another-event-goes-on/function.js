async function onTrack(event) {
  await null;
  return { type: 'identify', userId: event.userId };
}
