// A destination function: each event is sent to an HTTP API.

async function onTrack(event, settings) {
  if (!event.userId) {
    throw new InvalidEventPayload('userId is required');
  }
  const body = {
    name: event.event,
    user: event.userId,
    properties: event.properties,
  };
  if (!settings.url) {
    console.log('url is not set; this would be sent:', body);
    return;
  }
  const response = await fetch(settings.url, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${settings.apiKey}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  // The event is sent again, later.
  if (response.status >= 500 || response.status === 429) {
    throw new RetryError(`the API answered ${response.status}`);
  }
  if (!response.ok) {
    throw new Error(`the API answered ${response.status}`);
  }
}
