const classes = [EventNotSupported, InvalidEventPayload, ValidationError, RetryError, DropEvent];
function onTrack() {
  return classes.map((Class) => {
    const error = new Class('m', { cause: 1 });
    return [error.name, error.message, error.cause, Class.name, Object.getPrototypeOf(Class) === Error, Object.keys(error), String(error), error.stack.split('\n')[0]];
  });
}
