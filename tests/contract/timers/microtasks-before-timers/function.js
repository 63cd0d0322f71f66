async function onTrack(event, settings) {
  const order = [];
  setTimeout(() => order.push("timer"), 0);
  queueMicrotask(() => order.push("microtask"));
  Promise.resolve().then(() => order.push("promise"));
  order.push("now");
  await new Promise((resolve) => setTimeout(resolve, 20));
  return order;
}
