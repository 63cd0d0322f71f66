async function onTrack() {
  throw new DropEvent("why");
}
