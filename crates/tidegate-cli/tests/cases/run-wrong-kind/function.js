async function onTrack() {
  console.log('never shown');
}
