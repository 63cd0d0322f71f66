function onTrack() {
  return [arguments.length, typeof arguments[0], typeof arguments[1], onTrack.length];
}
function onPage(event, settings, third) { return [third === undefined]; }
