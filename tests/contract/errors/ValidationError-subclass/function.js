class Mine extends ValidationError {}
function onTrack() {
  throw new Mine("why");
}
