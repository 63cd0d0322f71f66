// Makes a customer and a draft invoice item at Stripe of each order. A retry of the same event makes nothing twice.
async function onTrack(event, settings) {
  if (event.event !== "Order Completed") return;
  const api = stripe(settings.apiKey, { maxNetworkRetries: 0, telemetry: false });
  const { total, currency, order_id: order } = event.properties;
  const once = (step) => ({ idempotencyKey: `${event.messageId}-${step}` });

  try {
    const customer = await api.customers.create({ metadata: { userId: event.userId } }, once("customer"));
    const item = await api.invoiceItems.create(
      { customer: customer.id, amount: Math.round(total * 100), currency: currency.toLowerCase(), description: `Order ${order}` },
      once("item"),
    );
    return item.id;
  } catch (error) {
    if (error instanceof stripe.errors.StripeRateLimitError || error.statusCode >= 500) throw new RetryError(error.message);
    if (error instanceof stripe.errors.StripeInvalidRequestError) throw new ValidationError(`${error.param}: ${error.message}`);
    throw error;
  }
}
