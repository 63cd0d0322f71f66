async function onTrack() {
  const error = new Error("thrown");
  Object.defineProperty(error, "message", { get() { for (;;); } });
  throw error;
}
