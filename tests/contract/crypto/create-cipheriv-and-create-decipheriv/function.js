async function onTrack(event) {
  const [key, iv] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)];
  const cipher = crypto.createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from("header"));
  const sealed = cipher.update(event.userId, "utf8", "hex") + cipher.final("hex");
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from("header")).setAuthTag(cipher.getAuthTag());
  return decipher.update(sealed, "hex", "utf8") + decipher.final("utf8");
}
