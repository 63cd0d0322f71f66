function onTrack() {
  Error.stackTraceLimit = Infinity;
  let deepest;
  (function down() {
    try { down(); } catch (error) { deepest ??= error; }
  })();
  return deepest.constructor === RangeError && typeof deepest.stack;
}
