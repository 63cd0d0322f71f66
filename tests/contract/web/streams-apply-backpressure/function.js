async function onTrack(event, settings) {
  let pulled = 0;
  const stream = new ReadableStream({ pull: (controller) => controller.enqueue(++pulled) }, { highWaterMark: 2 });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const before = pulled;
  const reader = stream.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 10));
  return [before, pulled];
}
