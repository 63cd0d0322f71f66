async function deep() {
  await null;
  throw new RetryError("deep");
}
async function onTrack() {
  await deep();
}
