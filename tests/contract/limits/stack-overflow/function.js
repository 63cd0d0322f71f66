function onTrack() { const f = () => f() + 1; try { return f(); } catch (e) { return e.name; } }
