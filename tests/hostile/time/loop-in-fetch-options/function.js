async function onTrack() { await fetch("http://127.0.0.1:1/", { get method() { for (;;); } }); }
