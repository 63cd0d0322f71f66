async function onTrack() {
  const error = new Error("thrown");
  Object.defineProperty(error, "name", { get() { for (;;); } });
  throw error;
}
