async function onTrack() { console.log(new Proxy({}, { ownKeys() { for (;;); }, get() { for (;;); } })); for (;;); }
