function onTrack() {
  eval('throw new Error("evaluated")');
}
function onPage() {
  new Function('a', 'throw new RangeError(a)')('made');
}
function onScreen() {
  eval('let let = 1');
}
