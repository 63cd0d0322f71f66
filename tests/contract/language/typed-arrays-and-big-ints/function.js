async function onTrack(event, settings) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, 2n ** 63n + 5n);
  return [view.getUint8(0), view.getUint8(7), new Uint8ClampedArray([300])[0], BigInt.asIntN(8, 255n).toString(), String(10n ** 20n)];
}
