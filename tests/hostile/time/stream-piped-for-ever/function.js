async function onTrack() { await new ReadableStream({ pull(c) { c.enqueue("x"); } }).pipeThrough(new TransformStream()).pipeTo(new WritableStream()); }
