async function onTrack(event, settings) {
  return [clearTimeout(), clearTimeout(null), clearTimeout({}), clearInterval("x"), clearImmediate(7)].length;
}
