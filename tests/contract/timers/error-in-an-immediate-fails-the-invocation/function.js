async function onTrack(event, settings) {
  setImmediate(() => {
    throw new TypeError("in an immediate");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
}
