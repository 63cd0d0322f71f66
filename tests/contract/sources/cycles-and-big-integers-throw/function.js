function onRequest() {
  const names = [];
  const cycle = {};
  cycle.cycle = cycle;
  for (const properties of [cycle, { n: 1n }]) {
    try { Segment.track({ event: 'e', userId: 'u', properties }); } catch (error) { names.push(error.name); }
  }
  Segment.track({ event: 'good', userId: 'u' });
  return names;
}
