function slow(text) {
  /^(a+)+$/.test(text);
}
async function onTrack() { slow(`${"a".repeat(60)}b`); }
