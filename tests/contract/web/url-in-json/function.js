async function onTrack(event, settings) {
  return { url: new URL("https://example.com/a b") };
}
