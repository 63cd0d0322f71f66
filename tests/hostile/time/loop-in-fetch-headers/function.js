async function onTrack() { new Headers({ get x() { for (;;); } }); }
