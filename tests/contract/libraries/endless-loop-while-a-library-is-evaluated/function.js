async function onTrack(event) {
  if (event.event === "Bad") Object.getOwnPropertyNames = () => { for (;;); };
  return _.chunk([1, 2, 3], 2);
}
