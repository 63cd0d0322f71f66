function onTrack() {
  throw RetryError('without new');
}
