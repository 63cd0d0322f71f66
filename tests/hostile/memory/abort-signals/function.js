async function onTrack() { const all = []; const c = new AbortController(); for (;;) all.push(AbortSignal.any([c.signal, AbortSignal.timeout(1e6)])); }
