function onRequest() {
  return { type: 'track', event: 'returned' };
}
