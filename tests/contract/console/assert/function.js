async function onTrack(event, settings) {
  console.assert(true, "not shown");
  console.assert(false, "shown %d", 1);
  console.assert(0);
}
