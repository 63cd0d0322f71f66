function onTrack() {
  crypto.createHash("shake256", { outputLength: 60 << 20 });
}
