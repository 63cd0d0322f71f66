async function onTrack(event, settings) {
  return new TextEncoder().encodeInto("a\u20acb", new Uint8Array(3));
}
