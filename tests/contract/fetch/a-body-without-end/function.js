async function onTrack(event, { url }) {
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
  await fetch(`${url}/echo`, { method: "POST", body });
}
