async function onTrack() { const [a, b] = new ReadableStream({ pull(c) { c.enqueue(new Uint8Array(1 << 16)); } }).tee(); for await (const _ of a); }
