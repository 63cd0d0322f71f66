async function onTrack() {
  const raw = Buffer.alloc(32, 1);
  for (let i = 0; i < 3000; i++) await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return "fine";
}
