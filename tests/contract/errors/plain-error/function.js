function onTrack() {
  console.log("before");
  throw new Error("plain");
}
