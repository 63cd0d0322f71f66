function onTrack() {
  throw new Error('half \ud83d', { cause: new Error('half \ude00') });
}
