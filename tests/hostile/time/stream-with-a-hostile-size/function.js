async function onTrack() { new ReadableStream({ start(c) { c.enqueue(1); } }, { size() { for (;;); } }); }
