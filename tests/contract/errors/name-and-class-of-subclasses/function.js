class Throttled extends RetryError { constructor(message, wait) { super(message); this.name = 'Throttled'; this.wait = wait; } }
class Gone extends Throttled {}
function onTrack() { throw new Throttled('slow down', 5); }
function onPage() { throw new Gone('gone'); }
function onScreen() {
  const error = new Gone('x');
  return [error instanceof Throttled, error instanceof RetryError, error instanceof Error, error instanceof DropEvent, Object.prototype.toString.call(error), String(error), new RetryError('m', { cause: 1 }).cause];
}
