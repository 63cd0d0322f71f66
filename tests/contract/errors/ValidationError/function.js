async function onTrack() {
  throw new ValidationError("why");
}
