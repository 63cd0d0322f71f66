async function onTrack(event, settings) {
  const match = /(?<year>\d{4})-(?<month>\d\d)/d.exec("on 2024-05");
  return [match.groups.year, match.indices.groups.month, /[\p{L}--[a-z]]/v.test("\u00e9"), /(?<!a)b/.test("cb"), "a1b2".replace(/\d/g, (d) => d * 2)];
}
