async function onTrack(event, settings) {
  const target = new EventTarget();
  target.addEventListener("x", () => {
    throw new RangeError("in a listener");
  });
  console.log("dispatched", target.dispatchEvent(new Event("x")));
}
