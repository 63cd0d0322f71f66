async function onTrack() {
  const at = moment.tz("2024-03-10 01:59:59", "America/New_York");
  return [
    at.format(),
    at.add(1, "second").format(),
    moment.utc("2024-06-01T12:00:00Z").tz("Asia/Kolkata").format("YYYY-MM-DD HH:mm z"),
    moment.tz("2024-10-27 02:30", "Europe/Berlin").utc().format(),
    moment.tz.names().length > 500,
  ];
}
