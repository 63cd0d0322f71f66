async function onTrack(event, settings) {
  return [
    new Date("2024-02-30T00:00:00Z").getTime() === new Date(NaN).getTime(),
    new Date(Date.UTC(2024, 1, 29)).toISOString(),
    JSON.stringify({ at: new Date(0) }),
    new Date("2024-03-10T10:00:00+02:00").toJSON(),
  ];
}
