async function onTrack(event, settings) {
  const target = new EventTarget();
  let got;
  target.addEventListener("x", (event) => {
    got = [event.detail, event instanceof CustomEvent, event instanceof Event];
  });
  target.dispatchEvent(new CustomEvent("x", { detail: { n: 1 } }));
  return got;
}
