function inner() {
  console.trace("here %d", 5);
}

function onTrack() {
  inner();
}
