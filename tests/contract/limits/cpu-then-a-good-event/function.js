function onTrack(event) {
  while (event.event === "loops") {}
  return "fine";
}
