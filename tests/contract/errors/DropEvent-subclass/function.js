class Mine extends DropEvent {}
function onTrack() {
  throw new Mine("why");
}
