async function onTrack(event, settings) {
  const target = new EventTarget();
  const controller = new AbortController();
  const seen = [];
  target.addEventListener("x", () => seen.push("once"), { once: true });
  target.addEventListener("x", () => seen.push("until aborted"), { signal: controller.signal });
  target.addEventListener("x", { handleEvent: (event) => seen.push(event.type) });
  target.dispatchEvent(new Event("x"));
  controller.abort();
  target.dispatchEvent(new Event("x"));
  return seen;
}
