async function onTrack() {
  const error = new Error("thrown");
  Object.defineProperty(error, "stack", { get() { for (;;); } });
  throw error;
}
