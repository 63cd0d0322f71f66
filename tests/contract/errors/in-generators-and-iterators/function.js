async function onTrack() {
  async function* pages() { yield 1; throw new RetryError('page 2'); }
  const seen = [];
  for await (const page of pages()) { seen.push(page); console.log(page); }
}
