async function onTrack(event, settings) {
  console.count();
  console.count();
  console.count("x");
  console.countReset();
  console.count();
}
