async function onTrack(event, settings) {
  const inner = { n: 1 };
  const value = { a: inner, b: inner };
  value.self = value;
  const copy = structuredClone(value);
  return [copy.a === copy.b, copy.self === copy, copy.a !== inner];
}
