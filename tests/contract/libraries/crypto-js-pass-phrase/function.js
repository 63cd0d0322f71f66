async function onTrack() {
  const { AES, enc, lib } = cryptojslib.cryptojs;
  const text = AES.encrypt("Gr\u00fc\u00dfe", "pass phrase").toString();
  return [text.startsWith("U2FsdGVkX1"), AES.decrypt(text, "pass phrase").toString(enc.Utf8), lib.WordArray.random(16).sigBytes];
}
