async function onTrack() { const b = new Uint8Array(1 << 24).fill(0xff); for (;;) new TextDecoder("gb18030").decode(b); }
