// A source function: a webhook's request becomes events.

async function onRequest(request, settings) {
  const body = request.json();
  if (!body.customer || !body.customer.id) {
    throw new InvalidEventPayload('customer.id is required');
  }
  Segment.identify({
    userId: body.customer.id,
    traits: { email: body.customer.email },
  });
  Segment.track({
    event: 'Order Completed',
    userId: body.customer.id,
    messageId: request.headers.get('x-delivery'),
    properties: { orderId: body.id, total: body.total },
  });
}
