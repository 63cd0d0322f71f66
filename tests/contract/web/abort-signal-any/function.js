async function onTrack(event, settings) {
  const first = new AbortController();
  const second = new AbortController();
  const any = AbortSignal.any([first.signal, second.signal]);
  second.abort("second");
  return [any.aborted, any.reason, first.signal.aborted];
}
