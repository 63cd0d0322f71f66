async function onTrack() {
  https.request("http://example.com/");
}
