async function onTrack() { await new Response(new ReadableStream({ pull(c) { c.enqueue(new Uint8Array(1)); } })).text(); }
