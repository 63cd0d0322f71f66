async function onTrack(event, settings) {
  async function* numbers() {
    yield 1;
    await null;
    yield 2;
  }
  const seen = [];
  for await (const n of ReadableStream.from(numbers())) seen.push(n);
  return seen;
}
