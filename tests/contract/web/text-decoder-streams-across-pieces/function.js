async function onTrack(event, settings) {
  const decoder = new TextDecoder();
  const bytes = new TextEncoder().encode("\u20ac!");
  let text = "";
  for (const byte of bytes) text += decoder.decode(Uint8Array.of(byte), { stream: true });
  return text + decoder.decode();
}
