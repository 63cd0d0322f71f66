async function onTrack() {
  const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const headers = { 'content-type': 'application/wasm' };
  const ends = [];
  for (const source of [undefined, 1, {}, wasm, new Response(wasm), new Response(wasm, { status: 500, headers }), new Response('x', { headers }),
    { then: (_, reject) => reject(new Error('mine')) }, { then(resolve) { resolve(Object.create(Response.prototype)); } }, new Response(wasm, { headers })]) {
    for (const method of ['compileStreaming', 'instantiateStreaming']) {
      ends.push(await WebAssembly[method](source?.clone ? source.clone() : source).then((x) => 'made', (error) => error.constructor.name));
    }
  }
  return ends.filter((_, i) => i % 2 === 0).concat(ends.filter((end, i) => end !== ends[i - (i % 2)]));
}
