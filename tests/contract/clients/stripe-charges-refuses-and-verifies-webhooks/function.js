async function onTrack(event, { url }) {
  const { hostname: host, port } = new URL(url);
  const api = stripe("sk_test_key", { host, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
  const created = await api.customers.create({ email: "ada@example.com", metadata: { plan: "pro" } }, { idempotencyKey: "m-1" });
  const { headers } = created;
  const refused = await api.charges.retrieve("ch_1").catch((error) => error);
  const payload = JSON.stringify({ id: "evt_1", object: "event" });
  const header = api.webhooks.generateTestHeaderString({ payload, secret: "whsec_x" });
  let forged;
  try { api.webhooks.constructEvent(payload, header, "whsec_y"); } catch (error) { forged = error.type; }
  return [
    created.method, created.path, created.body, headers.authorization, headers["content-type"], headers["idempotency-key"],
    refused instanceof stripe.errors.StripeCardError, refused.type, refused.code, refused.statusCode, refused.requestId,
    api.webhooks.constructEvent(payload, header, "whsec_x").id, forged,
  ];
}
