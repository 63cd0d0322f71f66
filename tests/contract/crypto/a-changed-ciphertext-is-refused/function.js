async function onTrack(event) {
  const [key, iv] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)];
  const cipher = crypto.createCipheriv("aes-256-gcm", key, iv);
  const sealed = Buffer.concat([cipher.update("text"), cipher.final()]);
  sealed[0] ^= 1;
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv).setAuthTag(cipher.getAuthTag());
  decipher.update(sealed);
  decipher.final();
}
