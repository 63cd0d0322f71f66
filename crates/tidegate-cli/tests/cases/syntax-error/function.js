async function onTrack(event) {
  const x = ;
}
