[
  async () => { const packed = new Blob(["hello ".repeat(100)]).stream().pipeThrough(new CompressionStream("gzip")); return await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).text() === "hello ".repeat(100); },
  async () => { const packed = new Blob(["hello ".repeat(100)]).stream().pipeThrough(new CompressionStream("deflate")); return await new Response(packed.pipeThrough(new DecompressionStream("deflate"))).text() === "hello ".repeat(100); },
  async () => { const bytes = Uint8Array.from(atob("H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA=="), (c) => c.charCodeAt(0)); return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text(); },
  async () => { const stream = new CompressionStream("gzip"); const writer = stream.writable.getWriter(); writer.write(new TextEncoder().encode("abc")); writer.write(new DataView(new TextEncoder().encode("def").buffer, 1)); writer.close(); return await new Response(stream.readable.pipeThrough(new DecompressionStream("gzip"))).text(); },
  async () => { const bytes = new Uint8Array(100000).map((_, i) => i % 251); const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip")).pipeThrough(new DecompressionStream("gzip")); const back = new Uint8Array(await new Response(packed).arrayBuffer()); return [back.length, back.every((byte, i) => byte === i % 251)]; },
  async () => { try { await new Response(new Blob(["not gzip at all"]).stream().pipeThrough(new DecompressionStream("gzip"))).text(); } catch (error) { return error instanceof Error; } },
  () => { try { new CompressionStream("zip"); } catch (error) { return [error.name, error.code, error.message]; } },
  () => { try { new DecompressionStream(); } catch (error) { return [error.name, error.code]; } },
  () => { try { CompressionStream("gzip"); } catch (error) { return error.name; } },
  () => { const stream = new CompressionStream("gzip"); return [stream.readable instanceof ReadableStream, stream.writable instanceof WritableStream, Object.keys(CompressionStream.prototype)]; },
];
