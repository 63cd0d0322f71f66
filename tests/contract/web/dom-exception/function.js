async function onTrack(event, settings) {
  const error = new DOMException("gone", "NotFoundError");
  return [error.name, error.code, error.message, String(error), error instanceof Error, DOMException.NOT_FOUND_ERR];
}
