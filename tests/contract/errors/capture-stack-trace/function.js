function fail(message) {
  const error = { name: 'Made', message };
  Error.captureStackTrace(error, fail);
  return error.stack;
}
class AppError extends Error {
  constructor(message) { super(message); Error.captureStackTrace(this, AppError); this.name = 'AppError'; }
}
function onTrack() {
  const stack = fail('up').split('\n');
  console.log(stack[0], stack[1].trim());
  throw new AppError('below');
}
