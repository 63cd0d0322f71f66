function onTrack() {
  const error = new Error('x');
  Object.defineProperty(error, 'message', { get() { const f = () => f(); return f(); } });
  throw error;
}
