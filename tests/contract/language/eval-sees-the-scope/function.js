async function onTrack(event, settings) {
  const local = 5;
  const indirect = eval;
  globalThis.visible = 7;
  return [eval("local + 1"), indirect("typeof local"), new Function("a", "return a + visible")(1), eval("(() => 3)()")];
}
