async function onTrack(event, settings) {
  const text = "compress me ".repeat(50);
  const sizes = [];
  for (const format of ["gzip", "deflate", "deflate-raw"]) {
    const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream(format))).arrayBuffer();
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format));
    sizes.push(packed.byteLength < 100, (await new Response(unpacked).text()) === text);
  }
  return sizes;
}
