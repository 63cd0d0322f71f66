async function onTrack(event, settings) {
  const at = new Date(Date.UTC(2024, 6, 1, 12));
  return [
    at.toLocaleString("en-GB", { timeZone: "America/New_York" }),
    new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(1234.5).replace(/\s/g, " "),
    ["z", "\u00e4", "a"].sort(new Intl.Collator("sv").compare).join(""),
    new Intl.PluralRules("ru").select(3),
    new Intl.RelativeTimeFormat("de", { numeric: "auto" }).format(-1, "day"),
  ];
}
