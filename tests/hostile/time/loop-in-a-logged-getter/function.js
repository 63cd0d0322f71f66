async function onTrack() { console.log("%o %j", { get x() { for (;;); } }, { toJSON() { for (;;); } }); }
