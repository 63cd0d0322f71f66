// Turns the webhooks of a shop's payment provider into events.

const EVENTS = {
  'payment.succeeded': 'Order Completed',
  'payment.refunded': 'Order Refunded',
};

async function onRequest(request, settings) {
  if (request.headers.get('x-webhook-token') !== settings.webhookToken) {
    throw new EventNotSupported('the token is not ours');
  }
  const type = request.headers.get('content-type') || '';
  const body = type.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(request.text()))
    : request.json();
  if (!body.customer) throw new InvalidEventPayload('a payment without a customer');

  const event = EVENTS[body.type];
  if (!event) throw new EventNotSupported(`${body.type} is of no interest`);

  Segment.identify({
    userId: body.customer,
    traits: { email: body.email, lastPayment: body.at },
  });
  Segment.track({
    event,
    userId: body.customer,
    messageId: body.id,
    timestamp: body.at,
    properties: {
      total: Number(body.amount) / 100,
      currency: body.currency,
      shop: request.url.searchParams.get('shop'),
    },
  });
  Segment.set({
    collection: 'payments',
    id: body.id,
    properties: { status: body.type.split('.')[1], amount: Number(body.amount) },
  });
}
