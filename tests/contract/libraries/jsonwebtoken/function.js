async function onTrack() {
  const token = jsonwebtoken.sign({ sub: "u1", iat: 1700000000 }, "a secret that is long enough", { issuer: "harbour" });
  const claims = jsonwebtoken.verify(token, "a secret that is long enough", { issuer: "harbour" });
  let refused;
  try {
    jsonwebtoken.verify(token, "another");
  } catch (error) {
    refused = [error.name, error.message, error instanceof jsonwebtoken.JsonWebTokenError];
  }
  return [token, claims, refused];
}
