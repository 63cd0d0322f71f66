async function onTrack(event, settings) {
  async function* pages() {
    for (let page = 1; page <= 3; page++) {
      await null;
      yield page;
    }
  }
  const seen = [];
  for await (const page of pages()) seen.push(page);
  const settled = await Promise.allSettled([1, Promise.reject(new Error("no"))]);
  return [seen, settled.map(({ status }) => status), await Promise.any([Promise.reject(1), 2])];
}
