async function onTrack(event, settings) {
  var undeclared = (function () { leaked = 1; return typeof this; })();
  with ({ inside: 2 }) var found = inside;
  return [undeclared, leaked, found, 010, (function () { return arguments.callee.name; })()];
}
