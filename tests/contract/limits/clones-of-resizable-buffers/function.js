function onTrack() {
  const buffer = new ArrayBuffer(1, { maxByteLength: 20 << 20 });
  const kept = [];
  for (let i = 0; i < 10; i++) kept.push(structuredClone({ map: new Map([[1, { views: [new Uint8Array(buffer)] }]]) }));
}
