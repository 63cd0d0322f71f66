async function onTrack() { const all = []; for (;;) all.push(new Request("http://example.com/", { method: "POST", body: new Uint8Array(1 << 20) })); }
