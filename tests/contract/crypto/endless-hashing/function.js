async function onTrack(event) {
  console.log("before");
  const hash = crypto.createHash("sha512");
  for (;;) hash.update("x".repeat(1 << 20));
}
