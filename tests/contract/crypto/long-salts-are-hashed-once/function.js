function onTrack() {
  const key = crypto.pbkdf2Sync("x", Buffer.alloc(4 << 20), 1, 1 << 14, "sha512");
  throw new TypeError(crypto.createHash("sha256").update(key).digest("hex"));
}
