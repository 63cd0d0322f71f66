const crypto = { mine: true };
function onTrack() {
  return crypto.mine;
}
