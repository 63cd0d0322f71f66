async function onTrack(event, settings) {
  return [new WeakRef({ a: 1 }).deref().a, typeof FinalizationRegistry, new WeakMap([[onTrack, 5]]).get(onTrack)];
}
