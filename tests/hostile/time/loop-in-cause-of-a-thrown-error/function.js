async function onTrack() {
  const error = new Error("thrown");
  Object.defineProperty(error, "cause", { get() { for (;;); } });
  throw error;
}
