// The host's own code is entered with ever less stack left.
async function onTrack(event, { closed }) {
  const works = [
    () => console.log({ a: [1] }), () => fetch(`http://${closed}/`).catch(() => {}), () => new AWS.S3().getObject({ Bucket: 'b', Key: 'k' }), () => cache.load('k', 1, () => 1).catch(() => {}),
    () => crypto.createHash('sha1').update('x').digest(), () => Buffer.from('x').toString('hex'), () => clearTimeout(setTimeout(() => {}, 1000)), () => structuredClone({ a: 1 }),
    () => new URL('https://a/').href, () => new Response('x'), () => new Error('x').stack, () => zlib.zlib.gzipSync('x'), () => xml2js, () => moment(), () => Segment.track({ event: 'x', userId: 'y' }),
  ];
  let ends = 0;
  for (const work of works) {
    const down = () => { try { down(); } catch {} try { work(); ends++; } catch {} };
    let depth = 0;
    const some = () => { depth++; try { some(); } catch {} finally { depth--; if (depth % 50 === 0) { try { work(); ends++; } catch {} } } };
    some();
  }
  return [await cache.load('last', 1, () => 'fine'), Buffer.from('x').toString('hex'), crypto.createHash('sha1').update('x').digest('hex').length, new URL('https://a/').href];
}
