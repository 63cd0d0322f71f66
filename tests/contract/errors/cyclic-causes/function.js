function onTrack() {
  const a = new Error('a');
  const b = new Error('b', { cause: a });
  a.cause = b;
  throw a;
}
function onPage() {
  const error = new Error('itself');
  error.cause = error;
  throw error;
}
