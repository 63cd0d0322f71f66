async function onTrack(event, settings) {
  const signal = AbortSignal.timeout(5);
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  return [signal.aborted, signal.reason.name, signal.reason.code];
}
