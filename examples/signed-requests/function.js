// Sends each event to an API that wants its requests signed: with an HMAC over what is sent, and with a token of the service.

async function onTrack(event, settings) {
  const url = new URL(`/v1/events/${encodeURIComponent(event.messageId)}`, settings.endpoint);
  const body = JSON.stringify({ event: event.event, user: event.userId, properties: event.properties ?? {} });
  // The event's own time: a retry is the same request, with the same signature.
  const date = new Date(event.timestamp).toISOString();
  const signature = sign("PUT", url, date, body, settings);

  const response = await fetch(url, {
    method: "PUT",
    headers: {
      "Authorization": `Bearer ${token(event, settings)}`,
      "Content-Type": "application/json",
      "X-Date": date,
      "X-Signature": `keyId=${settings.keyId}, algorithm=hmac-sha256, signature=${signature}`,
    },
    body,
  });
  if (response.status === 429 || response.status >= 500) throw new RetryError(`the API answered ${response.status}`);
  if (!response.ok) throw new Error(`the API refused the request: ${response.status}`);
  return { signature, answer: await verified(response, settings) };
}

// HMAC-SHA256 over method, path, time and the hash of the body, a line each.
function sign(method, url, date, body, { secret }) {
  const digest = crypto.createHash("sha256").update(body).digest("hex");
  const text = [method, url.pathname, date, digest].join("\n");
  return crypto.createHmac("sha256", secret).update(text).digest("base64");
}

// A JSON Web Token, RS256, that is good for five minutes.
function token(event, { serviceAccount, serviceKey }) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const issued = Math.floor(Date.parse(event.timestamp) / 1000);
  const claims = { iss: serviceAccount, jti: event.messageId, iat: issued, exp: issued + 300 };
  const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${crypto.createSign("RSA-SHA256").update(signed).sign(serviceKey, "base64url")}`;
}

// What the API signs in its turn is believed only if the signature is right.
async function verified(response, { secret }) {
  const text = await response.text();
  const given = Buffer.from(response.headers.get("x-signature") ?? "", "base64");
  const right = crypto.createHmac("sha256", secret).update(text).digest();
  if (given.length !== right.length || !crypto.timingSafeEqual(given, right)) {
    throw new Error("the answer's signature is wrong");
  }
  return JSON.parse(text);
}
