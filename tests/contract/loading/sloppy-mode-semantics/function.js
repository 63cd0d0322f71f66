function self() { return this === globalThis; }
function twice(a, a) { return a; }
function args(a) { arguments[0] = 'changed'; return a; }
function onTrack() {
  with ({ inside: 1 }) var found = inside;
  return [self(), twice(1, 2), args('x'), found, 010, typeof arguments.callee, this === globalThis || this === undefined];
}
