async function onTrack(event, settings) {
  while (true) {}
}
