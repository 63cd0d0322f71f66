const { winston } = winstonlib;
const log = new winston.Logger({ transports: [new winston.transports.Console({ level: "info" })] });

// An API with OAuth 1.0a signatures, which is often busy: it is asked again before the event is given back.
const fetchRetry = fetchretrylib.fetchretry(fetch, { retries: 2, retryDelay: 50, retryOn: [429, 503] });

async function onTrack(event, settings) {
  const oauth = new OAuth.OAuth(null, null, settings.consumerKey, settings.consumerSecret, "1.0", null, "HMAC-SHA1");
  const url = `${settings.endpoint}?user=${encodeURIComponent(event.userId)}`;
  const authorization = oauth.authHeader(url, settings.token, settings.tokenSecret, "POST");

  const response = await fetchRetry(url, {
    method: "POST",
    headers: { Authorization: authorization, "Content-Type": "application/json" },
    body: JSON.stringify(event.properties ?? {}),
  });
  log.info("sent", { event: event.event, status: response.status });
  if (!response.ok) throw new RetryError(`still ${response.status}`);
}
