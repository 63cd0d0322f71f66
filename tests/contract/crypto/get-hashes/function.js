async function onTrack(event) {
  return crypto.getHashes().includes("sha256");
}
