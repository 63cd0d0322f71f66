async function onTrack(event) {
  const order = _.merge({ items: [{ sku: "a" }] }, { items: [{ price: 2 }], currency: "EUR" });
  return [_.VERSION, order, _.get(event, "context.ip", "none"), _.groupBy([1.2, 1.8, 2.1], Math.floor), _.snakeCase(event.event)];
}
