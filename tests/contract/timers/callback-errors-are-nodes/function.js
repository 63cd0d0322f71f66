async function onTrack(event, settings) {
  setTimeout("alert(1)", 5);
}
