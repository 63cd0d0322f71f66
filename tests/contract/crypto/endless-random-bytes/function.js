async function onTrack(event) {
  console.log("before");
  for (;;) crypto.randomBytes(1 << 20);
}
