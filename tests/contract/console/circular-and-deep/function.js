async function onTrack(event, settings) {
  const value = { name: "x", deep: { a: { b: { c: {} } } } };
  value.self = value;
  console.log(value);
}
