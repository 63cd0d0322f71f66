function onTrack() {
  const kept = [];
  for (;;) kept.push(crypto.createHmac("sha512", "k"));
}
