async function onTrack(event, settings) {
  return [
    JSON.stringify({ a: undefined, b: NaN, c: [undefined, () => 1], d: new Map([[1, 2]]), e: "\ud800" }),
    JSON.parse('{"__proto__": 1}').__proto__,
    JSON.stringify({ b: 1, a: [2] }, null, 2),
  ];
}
