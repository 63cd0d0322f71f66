async function onTrack(event) {
  const a = { b: 1;
}
