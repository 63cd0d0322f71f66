const registry = new FinalizationRegistry(() => { for (;;); });
async function onTrack() { for (let i = 0; i < 1e5; i++) registry.register({}, i); for (;;) { new Array(1e5).fill(0); await new Promise((r) => setTimeout(r, 0)); } }
