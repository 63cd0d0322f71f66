async function onTrack(event, settings) {
  const bytes = Uint8Array.from(atob("AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags="), (c) => c.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  return instance.exports.add(2, 40);
}
