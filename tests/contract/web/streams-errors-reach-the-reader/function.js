async function onTrack(event, settings) {
  const failing = new ReadableStream({ pull: (controller) => controller.error(new RangeError("source failed")) });
  try {
    for await (const chunk of failing);
  } catch (error) {
    return [error.name, error.message];
  }
}
