async function onTrack() { const all = []; for (;;) { const d = new TextDecoder("gb18030"); d.decode(Uint8Array.of(0x81), { stream: true }); all.push(d); } }
