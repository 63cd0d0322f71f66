const { track, set } = Segment;
function onRequest() {
  track({ event: 'e', userId: 'u' });
  const result = set.call(undefined, { collection: 'c', id: 'i' });
  return [typeof result, typeof track({ event: 'f', userId: 'u' })];
}
