function onRequest() {
  const frame = JSON.stringify({ type: 'track', event: 'e', properties: '', userId: 'u' }).length;
  Segment.track({ event: 'e', userId: 'u', properties: 'x'.repeat(32768 - frame) });
  const messages = [];
  for (const properties of ['x'.repeat(32768 - frame + 1), '\u00e4'.repeat(20000), 'x'.repeat(1e6)]) {
    try { Segment.track({ event: 'e', userId: 'u', properties }); } catch (error) { messages.push(`${error.name}: ${error.message}`); }
  }
  return messages;
}
