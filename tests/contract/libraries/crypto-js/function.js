async function onTrack() {
  const C = cryptojslib.cryptojs;
  const key = C.enc.Hex.parse("2b7e151628aed2a6abf7158809cf4f3c");
  const iv = C.enc.Hex.parse("000102030405060708090a0b0c0d0e0f");
  const text = C.AES.encrypt("Gr\u00fc\u00dfe", key, { iv }).toString();
  return [C.AES.decrypt(text, key, { iv }).toString(C.enc.Utf8), C.HmacSHA256("a", "b").toString(), text === C.AES.encrypt("Gr\u00fc\u00dfe", key, { iv }).toString()];
}
