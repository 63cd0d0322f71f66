function onTrack() {
  https.get("https://127.0.0.1:2/");
  return new Promise((resolve) => setTimeout(resolve, 4000));
}
