async function onTrack(event, settings) {
  console.log(new URL("https://example.com/x?a=1"));
}
