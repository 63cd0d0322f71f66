async function onTrack() { await new Promise(() => AbortSignal.timeout(1).addEventListener("abort", () => { for (;;); })); }
