async function onTrack() { structuredClone({ get x() { for (;;); } }); }
