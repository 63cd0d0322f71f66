async function onTrack() { for await (const _ of new ReadableStream({ pull(c) { c.enqueue("x"); } })); }
