function onTrack() {
  console.log("before");
  while (true) {}
}
