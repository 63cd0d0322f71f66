// Puts card numbers into a Skyflow vault, and gives the token that stands for one.
async function onTrack(event, settings) {
  if (event.event !== "Card Added") return;
  const { Skyflow } = skyflowlib.skyflow;
  const vault = Skyflow.init({ vaultID: settings.vaultId, vaultURL: settings.vaultUrl, getBearerToken: async () => settings.token });
  try {
    const { records } = await vault.insert({ records: [{ table: "cards", fields: { number: event.properties.number } }] }, { tokens: true });
    return records[0].fields.number;
  } catch (failed) {
    // The library rejects with plain objects.
    if (failed.error === undefined) throw failed;
    const { code, description } = failed.error;
    if (code === 429 || code >= 500) throw new RetryError(description);
    throw new ValidationError(description);
  }
}
