class Mine extends RetryError {}
function onTrack() {
  throw new Mine("why");
}
