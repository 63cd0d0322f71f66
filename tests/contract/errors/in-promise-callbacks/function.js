function onTrack() {
  return Promise.resolve(1).then((n) => { if (n) throw new InvalidEventPayload('in then'); }).finally(() => console.log('finally'));
}
function onPage() {
  return new Promise(() => { throw new RetryError('in the executor'); });
}
function onScreen() {
  return { then(resolve, reject) { reject(new ValidationError('from a thenable')); } };
}
function onGroup() {
  return { get then() { throw new DropEvent('from a getter'); } };
}
