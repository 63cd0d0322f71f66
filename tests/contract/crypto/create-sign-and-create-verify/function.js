const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgzWU3Dih65/2uukZA
BidKx/9wF0voGX/Mw1605j0U1AyhRANCAASNz8zAFzVx40YGA9Y76we7O9docgl6
jd1JoHKzyraBDZ83i15da7jQnSIFuQYoEsJHj0Uj+evh3dJM6RQYsSo6
-----END PRIVATE KEY-----
`;

function onTrack(event) {
  const signature = crypto.createSign("SHA256").update(event.userId).sign(KEY, "base64");
  const verify = (text) => crypto.createVerify("SHA256").update(text).verify(crypto.createPublicKey(KEY), signature, "base64");
  return [verify("u1"), verify("u2")];
}
