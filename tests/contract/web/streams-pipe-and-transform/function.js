async function onTrack(event, settings) {
  const seen = [];
  await ReadableStream.from(["a", "b"])
    .pipeThrough(new TransformStream({ transform: (chunk, controller) => controller.enqueue(chunk.toUpperCase()) }))
    .pipeTo(new WritableStream({ write: (chunk) => void seen.push(chunk), close: () => void seen.push("closed") }));
  return seen;
}
