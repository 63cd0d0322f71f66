async function onTrack() { const all = []; for (;;) all.push(crypto.createHash("sha512").update("x"), crypto.createHmac("sha256", "k")); }
