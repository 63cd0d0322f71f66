async function onTrack() {
  crypto.randomBytes(4, () => { throw new TypeError("from the callback"); });
  await new Promise((resolve) => setTimeout(resolve, 50));
}
