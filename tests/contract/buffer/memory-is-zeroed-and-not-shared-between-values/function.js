function onTrack() {
  for (let i = 0; i < 1000; i++) Buffer.from(`secret ${i}`);
  const unsafe = [];
  for (let i = 0; i < 1000; i++) unsafe.push(Buffer.allocUnsafe(64), Buffer.allocUnsafeSlow(5000));
  const small = Buffer.from("abc");
  return [
    unsafe.every((bytes) => bytes.every((byte) => byte === 0)),
    new Set(unsafe.map((bytes) => bytes.buffer)).size,
    small.buffer.byteLength,
    Buffer.from(" Y W J j\n", "base64").buffer.byteLength,
  ];
}
