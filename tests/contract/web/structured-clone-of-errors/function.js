async function onTrack(event, settings) {
  const error = new RangeError("too far", { cause: { limit: 5 } });
  const copy = structuredClone(error);
  return [copy instanceof RangeError, copy.message, copy.cause, copy.stack === error.stack];
}
