function onRequest() {
  Segment.track({ event: 'before', userId: 'u' });
  try { Segment.track({ userId: 'u' }); } catch (error) { console.log(error.name); }
  Segment.track({ event: 'after', userId: 'u' });
}
