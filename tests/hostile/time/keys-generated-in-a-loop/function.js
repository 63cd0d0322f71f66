async function onTrack() { for (;;) crypto.generateKeyPairSync("rsa", { modulusLength: 4096 }); }
