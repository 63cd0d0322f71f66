// Hashes whose digest nobody takes.
const { createHash } = crypto;

function onTrack() {
  for (let i = 0; i < 20000; i++) createHash("sha256").update("x");
  return "fine";
}
