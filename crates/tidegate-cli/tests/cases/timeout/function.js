async function onTrack(event) {
  console.log('before');
  while (true) {}
}
