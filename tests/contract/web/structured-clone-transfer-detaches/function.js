async function onTrack(event, settings) {
  const buffer = new ArrayBuffer(8);
  const view = new Uint8Array(buffer);
  view[0] = 7;
  const copy = structuredClone({ view }, { transfer: [buffer] });
  return [buffer.byteLength, view.length, copy.view.length, copy.view[0]];
}
