// Orders for a warehouse that speaks XML: an order goes there as XML, and its answer is read.
async function onTrack(event, settings) {
  if (event.event !== "Order Completed") return;
  const { order_id: id, products } = event.properties;

  const order = xml(
    {
      order: [
        { _attr: { id, user: event.userId } },
        ...products.map((product) => ({
          item: [{ _attr: { sku: product.sku } }, { name: product.name }, { quantity: product.quantity }],
        })),
      ],
    },
    { declaration: true, indent: "  " },
  );

  const response = await fetch(settings.endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/xml" },
    body: order,
  });
  if (response.status >= 500) throw new RetryError(`the warehouse answered ${response.status}`);

  const { receipt } = await xml2js.parseStringPromise(await response.text(), { explicitArray: false, mergeAttrs: true });
  if (receipt.status !== "accepted") throw new ValidationError(`order ${id}: ${receipt.reason}`);
  return receipt.number;
}
