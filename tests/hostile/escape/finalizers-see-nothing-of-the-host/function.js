const gone = [];
const registry = new FinalizationRegistry((held) => gone.push(typeof held));
async function onTrack(event, { open }) {
  for (let i = 0; i < 200; i++) {
    registry.register(await cache.load(`${i}`, 1, () => ({})), i);
    registry.register(new AWS.S3(), 1);
    registry.register(new Response('x'), 1);
    registry.register(setTimeout(() => {}, 0), 1);
  }
  const junk = [];
  for (let i = 0; i < 300; i++) { junk.push(new Array(10000).fill(i)); if (junk.length > 20) junk.length = 0; }
  await new Promise((resolve) => setTimeout(resolve, 50));
  return gone.every((type) => type === 'number');
}
