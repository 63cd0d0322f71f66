async function onTrack() {
  await crypto.subtle.importKey("raw", new Uint8Array(1 << 20), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}
