async function onTrack() {
  await Promise.any([Promise.reject(new RangeError('one')), Promise.reject('two'), Promise.reject(undefined)]);
}
function onPage() {
  throw new AggregateError([new Error('a', { cause: new Error('deeper') }), new AggregateError([1], 'inner')], 'several');
}
function onScreen() {
  throw new AggregateError(Array.from({ length: 100 }, (_, i) => new Error(String(i))), 'many');
}
