async function onTrack() { setTimeout(() => {}, { valueOf() { for (;;); } }); }
