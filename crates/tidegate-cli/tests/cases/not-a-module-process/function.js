async function onTrack() {
  return process.env.KEY;
}
