// Adds what a report by local time needs: hour, week and a readable date, in the shop's time zone and language.
async function onTrack(event, settings) {
  const at = moment.utc(event.timestamp, moment.ISO_8601, true);
  if (!at.isValid()) throw new InvalidEventPayload(`timestamp is no ISO 8601 date: ${event.timestamp}`);

  const local = at.clone().tz(settings.timeZone).locale(settings.language);
  const days = at.diff(moment.utc(_.get(event, "context.traits.createdAt", event.timestamp)), "days");

  return _.merge({}, event, {
    properties: {
      localTime: local.format(),
      localHour: local.hour(),
      isoWeek: local.isoWeek(),
      readable: local.format("LLLL"),
      daysSinceSignup: days,
      quarter: `${local.year()}-Q${local.quarter()}`,
    },
  });
}
