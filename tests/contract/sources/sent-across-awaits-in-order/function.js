async function onRequest(request) {
  Segment.track({ event: '1', userId: 'u' });
  await null;
  Segment.track({ event: '2', userId: 'u' });
  await new Promise((resolve) => setTimeout(() => { Segment.track({ event: '3', userId: 'u' }); resolve(); }, 5));
  await Promise.all(['4', '5'].map(async (event) => { await null; Segment.track({ event, userId: 'u' }); }));
}
