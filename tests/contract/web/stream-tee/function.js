async function onTrack(event, settings) {
  const [left, right] = ReadableStream.from([1, 2]).tee();
  const seen = [];
  for await (const n of left) seen.push(n);
  for await (const n of right) seen.push(n * 10);
  return seen;
}
