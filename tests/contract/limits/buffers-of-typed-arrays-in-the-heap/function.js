// V8 has the bytes of small typed arrays in its heap, until someone asks for their buffer; it cannot do without the memory then.
const kept = [];
function onTrack() {
  for (let array; (array = new Uint8Array(64)); ) kept.push(array, array.buffer);
}
