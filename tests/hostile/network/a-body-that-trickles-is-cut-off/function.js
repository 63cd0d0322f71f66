// The function sends a byte now and then, for ever.
async function onTrack(event, { open }) {
  const body = new ReadableStream({ async pull(controller) { await new Promise((resolve) => setTimeout(resolve, 20)); controller.enqueue(new Uint8Array(1)); } });
  await fetch(`http://${open}/`, { method: 'POST', body, duplex: 'half' });
}
