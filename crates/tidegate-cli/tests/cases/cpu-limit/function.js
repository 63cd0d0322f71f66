const settle = (price) => {
  while (price > 0) price = price / 2 + 1;
  return price;
};
async function onTrack(event) {
  return settle(event.properties.total);
}
