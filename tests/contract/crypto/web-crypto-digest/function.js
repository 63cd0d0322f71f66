async function onTrack(event) {
  return Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(event.userId))).toString("hex");
}
