function onTrack() { const t = setTimeout(() => {}, 1000); const out = [typeof t, t.hasRef(), t.unref() === t, t.hasRef(), typeof +t]; clearTimeout(t); return out; }
