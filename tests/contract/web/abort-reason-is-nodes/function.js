async function onTrack(event, settings) {
  const controller = new AbortController();
  controller.abort();
  try {
    controller.signal.throwIfAborted();
  } catch (error) {
    return [error.name, error.message, error.code, AbortSignal.abort().reason.message];
  }
}
