async function onTrack(event, settings) {
  const order = [];
  await Promise.all(
    [-1, NaN, "1", 2 ** 31, Infinity, undefined].map((delay, i) => new Promise((resolve) => setTimeout(() => resolve(order.push(i)), delay))),
  );
  return order.length;
}
