function onTrack() {
  throw new Error('outer', { cause: new TypeError('middle', { cause: 'a string' }) });
}
