async function onTrack() {
  const at = moment.utc("2024-05-15T13:05:00Z");
  return [at.locale("fr").format("dddd D MMMM"), at.locale("ja").format("LL"), at.locale("../../x").format("MMM"), moment.locale()];
}
