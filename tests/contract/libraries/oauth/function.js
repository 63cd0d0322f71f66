function header(client) {
  client._getNonce = () => "nonce";
  client._getTimestamp = () => 1700000000;
  return client.authHeader("https://api.example/1/a.json?b=c&d=%20e", "token", "token secret", "GET");
}

async function onTrack() {
  const values = ["https://x.example/request", "https://x.example/access", "key", "secret", "1.0A", null, "HMAC-SHA1"];
  const expected = "oauth_signature=\"5XG4fn0G30iPB85iiwMSQkaM9bw%3D\"";
  const random = new OAuth.OAuth(...values).authHeader("https://api.example/", "t", "s", "GET");
  return [header(new OAuth.OAuth(...values)).endsWith(expected), header(new OAuth(...values)).endsWith(expected), /oauth_nonce="\w{32}"/.test(random), typeof OAuth.OAuth2];
}
