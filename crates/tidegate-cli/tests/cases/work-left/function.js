function onTrack() {
  setTimeout(() => console.log("never said"), 10_000);
  return "done";
}
