// Sends a batch of events to an API that takes many at once and answers for each.

async function onBatch(events, settings) {
  const response = await fetch(`${settings.endpoint}/bulk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${settings.apiKey}` },
    body: JSON.stringify({
      items: events.map((event) => ({ id: event.messageId, user: event.userId, name: event.event })),
    }),
  });
  // All of it later, or never.
  if (response.status === 429 || response.status >= 500) {
    throw new RetryError(`the API answered ${response.status}`);
  }
  if (!response.ok) throw new Error(`the API answered ${response.status}`);

  const { results } = await response.json();
  const byId = new Map(results.map((result) => [result.id, result]));
  return events.map((event) => {
    const result = byId.get(event.messageId);
    if (!result) return { status: 500, errormessage: 'no answer for this event' };
    return { status: result.status, errormessage: result.error };
  });
}

// For events that come alone.
async function onTrack(event, settings) {
  const [{ status, errormessage }] = await onBatch([event], settings);
  if (status === 429 || status >= 500) throw new RetryError(errormessage);
  if (status >= 400) throw new InvalidEventPayload(errormessage);
}
