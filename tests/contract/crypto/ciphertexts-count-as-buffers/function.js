async function onTrack(event) {
  const data = Buffer.alloc(1 << 16);
  const kept = [];
  for (;;) kept.push(crypto.createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update(data));
}
