async function onTrack() {
  console.log('before');
  console.error('after');
  throw new RetryError('then');
}
