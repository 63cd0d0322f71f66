async function onTrack(event) {
  return crypto.createHmac("sha1", "secret").update(event.userId, "utf8").digest("base64");
}
