async function onTrack() { const all = []; const r = new FinalizationRegistry(() => {}); for (;;) { const o = {}; all.push(new WeakRef(o), o); r.register(o, o); } }
