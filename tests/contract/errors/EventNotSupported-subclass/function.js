class Mine extends EventNotSupported {}
function onTrack() {
  throw new Mine("why");
}
