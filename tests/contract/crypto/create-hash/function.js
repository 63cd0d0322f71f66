async function onTrack(event) {
  return crypto.createHash("sha256").update(event.userId).digest("hex");
}
