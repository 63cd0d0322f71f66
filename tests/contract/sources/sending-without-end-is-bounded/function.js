function onRequest() {
  const properties = 'x'.repeat(32000);
  for (;;) Segment.track({ event: 'e', userId: 'u', properties });
}
