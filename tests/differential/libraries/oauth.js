[
  () => [typeof OAuth, Object.keys(OAuth).sort(), OAuth === OAuth.OAuth],
  () => OAuth.OAuth.length,
  () => { const o = new OAuth.OAuth("https://x.example/request", "https://x.example/access", "key", "secret", "1.0A", null, "HMAC-SHA1"); o._getNonce = () => "nonce"; o._getTimestamp = () => 1700000000; return o.authHeader("https://api.example/1/a.json?b=c&d=%20e", "token", "token secret", "GET"); },
  () => { const o = new OAuth("https://x.example/request", "https://x.example/access", "key", "secret", "1.0", null, "PLAINTEXT"); o._getNonce = () => "nonce"; o._getTimestamp = () => 1700000000; return o.authHeader("https://api.example/1/a.json", "token", "token secret", "POST"); },
  () => { const o = new OAuth.OAuth(null, null, "key", "secret", "1.0", null, "HMAC-SHA1"); o._getNonce = () => "nonce"; o._getTimestamp = () => 1700000000; return o.signUrl("http://api.example:80/x?z=1&a=%C3%BC", "token", "s", "GET"); },
  () => new OAuth.OAuth(null, null, "key", "secret", "1.0", null, "HMAC-SHA256"),
  () => new OAuth.OAuth(null, null, "key", "secret", "1.0", null, "HMAC-SHA1")._encodeData("a b!*'()~\u00fc"),
  () => new OAuth.OAuth(null, null, "key", "secret", "1.0", null, "HMAC-SHA1")._normalizeUrl("HTTP://Example.com:80/a%20b?c"),
  () => new OAuth.OAuth(null, null, "key", "secret", "1.0", null, "HMAC-SHA1")._getNonce(20).length,
  () => new OAuth.OAuth2("id", "secret", "https://x.example/", "authorize", "token").getAuthorizeUrl({ redirect_uri: "https://me.example/?a=b" }),
  () => new OAuth.OAuth2("id", "secret", "https://x.example/").buildAuthHeader("t"),
];
