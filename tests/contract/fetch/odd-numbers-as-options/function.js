async function onTrack(event, { url }) {
  const text = async (init) => (await fetch(`${url}/text`, init)).text().catch(({ type }) => type);
  const odd = [NaN, -1, 1e20, Infinity, -Infinity, "x", {}, [], "5", 1n];
  const read = [];
  for (const value of odd) read.push(await text({ timeout: value === "5" || value === 1n ? 0 : value, size: value }));
  const symbol = await fetch(`${url}/text`, { timeout: Symbol("s") }).catch(({ name }) => name);
  return [read, symbol];
}
