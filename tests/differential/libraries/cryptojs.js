[
  () => Object.keys(cryptojslib.cryptojs).sort(),
  () => cryptojslib.cryptojs.MD5("Message").toString(),
  () => cryptojslib.cryptojs.SHA1("Message").toString(),
  () => cryptojslib.cryptojs.SHA256("Message").toString(cryptojslib.cryptojs.enc.Base64),
  () => cryptojslib.cryptojs.SHA512("\u20ac").toString(),
  () => cryptojslib.cryptojs.SHA3("Message", { outputLength: 256 }).toString(),
  () => cryptojslib.cryptojs.RIPEMD160("Message").toString(),
  () => cryptojslib.cryptojs.HmacSHA256("Message", "Secret").toString(),
  () => cryptojslib.cryptojs.HmacMD5("Message", "Secret").toString(cryptojslib.cryptojs.enc.Base64url),
  () => cryptojslib.cryptojs.PBKDF2("pass", cryptojslib.cryptojs.enc.Hex.parse("00112233"), { keySize: 8, iterations: 10 }).toString(),
  () => {
    const C = cryptojslib.cryptojs;
    const key = C.enc.Hex.parse("000102030405060708090a0b0c0d0e0f");
    const iv = C.enc.Hex.parse("101112131415161718191a1b1c1d1e1f");
    return C.AES.encrypt("Message", key, { iv }).toString();
  },
  () => {
    const C = cryptojslib.cryptojs;
    const key = C.enc.Hex.parse("000102030405060708090a0b0c0d0e0f");
    const iv = C.enc.Hex.parse("101112131415161718191a1b1c1d1e1f");
    const text = C.AES.encrypt("Gr\u00fc\u00dfe", key, { iv, mode: C.mode.CTR, padding: C.pad.NoPadding }).ciphertext.toString();
    return [text, C.AES.decrypt({ ciphertext: C.enc.Hex.parse(text) }, key, { iv, mode: C.mode.CTR, padding: C.pad.NoPadding }).toString(C.enc.Utf8)];
  },
  () => cryptojslib.cryptojs.AES.decrypt("U2FsdGVkX18AAAAAAAAAAA==", "secret").toString(cryptojslib.cryptojs.enc.Utf8),
  () => cryptojslib.cryptojs.TripleDES.encrypt("Message", cryptojslib.cryptojs.enc.Utf8.parse("0123456789abcdef01234567"), { mode: cryptojslib.cryptojs.mode.ECB }).toString(),
  () => cryptojslib.cryptojs.RC4.encrypt("Message", cryptojslib.cryptojs.enc.Utf8.parse("key")).toString(),
  () => cryptojslib.cryptojs.enc.Latin1.parse("abc").toString(),
  () => cryptojslib.cryptojs.enc.Utf8.stringify(cryptojslib.cryptojs.enc.Hex.parse("ff")),
  () => { const hash = cryptojslib.cryptojs.algo.SHA256.create(); hash.update("a"); hash.update("b"); return hash.finalize("c").toString(); },
];
