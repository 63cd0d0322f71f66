async function onTrack(event, settings) {
  const controller = new AbortController();
  const seen = [];
  controller.signal.onabort = (event) => seen.push(event.type);
  controller.signal.addEventListener("abort", () => seen.push("listener"));
  controller.abort();
  controller.abort();
  return seen;
}
