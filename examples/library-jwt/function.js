// A CRM that takes only requests with a short-lived token, and wants each event under an ID that is the same on a retry.
async function onTrack(event, settings) {
  const id = uuidv5.uuidv5("dns", `${event.messageId}.events.example.com`);
  const issued = Math.floor(new Date(event.timestamp).getTime() / 1000);
  const token = jsonwebtoken.sign({ scope: "events:write", iat: issued }, settings.secret, {
    algorithm: "HS256",
    issuer: "harbour-shop",
    audience: "crm",
    subject: event.userId,
    expiresIn: "5m",
  });

  const response = await fetch(`${settings.endpoint}/${id}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ name: event.event, ...event.properties }),
  });
  if (response.status === 429 || response.status >= 500) throw new RetryError(`the CRM answered ${response.status}`);
  if (!response.ok) throw new InvalidEventPayload(`the CRM answered ${response.status}`);
  return { id, claims: _.omit(jsonwebtoken.decode(token), "scope") };
}
