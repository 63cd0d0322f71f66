async function onTrack() {
  const zeroes = new Uint8Array(1 << 20);
  const source = new ReadableStream({
    pull(controller) {
      controller.enqueue(zeroes);
      if (++this.n > 200) controller.close();
    },
    n: 0,
  });
  const packed = await new Response(source.pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  const stream = new DecompressionStream("gzip");
  stream.writable.getWriter().write(new Uint8Array(packed));
  const chunks = [];
  for await (const chunk of stream.readable) chunks.push(chunk);
}
