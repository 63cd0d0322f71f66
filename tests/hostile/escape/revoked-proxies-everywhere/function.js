async function onTrack(event, { closed }) {
  const revoked = () => { const { proxy, revoke } = Proxy.revocable(function () {}, {}); revoke(); return proxy; };
  const ends = [];
  const uses = [
    (p) => console.log(p), (p) => console.table([p]), (p) => console.dir(p, p), (p) => fetch(p), (p) => fetch(`http://${closed}/`, p),
    (p) => fetch(`http://${closed}/`, { method: 'POST', body: p }), (p) => fetch(`http://${closed}/`, { headers: p }), (p) => cache.load(p, p, p),
    (p) => cache.load('k', -1, () => p), (p) => setTimeout(p, 0), (p) => new AWS.S3(p), (p) => new AWS.S3().getObject(p).promise(),
    (p) => new AWS.S3({ credentials: p }), (p) => structuredClone(p), (p) => Buffer.from(p), (p) => Buffer.concat([p]), (p) => crypto.createHash(p),
    (p) => crypto.createHash('sha1').update(p), (p) => crypto.subtle.digest(p, p), (p) => new Response(p), (p) => new Headers(p), (p) => new URL(p),
    (p) => new URLSearchParams(p), (p) => new Blob([p]), (p) => new ReadableStream(p), (p) => new ReadableStream({ pull: p }), (p) => atob(p),
    (p) => new TextDecoder().decode(p), (p) => zlib.zlib.gzipSync(p), (p) => Segment.track(p), (p) => new EventTarget().dispatchEvent(p),
    (p) => AbortSignal.any([p]), (p) => Promise.race([p]), (p) => queueMicrotask(p), (p) => new WebAssembly.Instance(p), (p) => https.get(p),
  ];
  for (const use of uses) {
    try { await use(revoked()); ends.push('taken'); } catch (error) { ends.push(error instanceof Error ? 'error' : typeof error); }
  }
  clearTimeout();
  return ends.filter((end) => end !== 'taken' && end !== 'error');
}
