async function onTrack(event) {
  return crypto.pbkdf2Sync("password", "salt", 2, 20, "sha1").toString("hex");
}
