function onTrack() {
  let error = new Error('1000');
  for (let i = 999; i >= 0; i--) error = new Error(String(i), { cause: error });
  throw new Error('top', { cause: error });
}
