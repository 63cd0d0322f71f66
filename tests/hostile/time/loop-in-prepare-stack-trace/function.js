async function onTrack() {
  Error.prepareStackTrace = () => { for (;;); };
  throw new Error("thrown");
}
