async function onTrack() { console.log("%s", { toString() { for (;;); } }); }
