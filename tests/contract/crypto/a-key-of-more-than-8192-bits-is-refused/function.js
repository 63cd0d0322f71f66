async function onTrack(event) {
  const number = Buffer.alloc(1100, 255).toString("base64url");
  const attempt = () => crypto.createPublicKey({ key: { kty: "RSA", n: number, e: "AQAB" }, format: "jwk" });
  try {
    attempt();
  } catch (error) {
    return error.code;
  }
}
