async function onTrack(event) {
  crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("ab"));
}
