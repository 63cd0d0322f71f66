async function onTrack() { const h = new Headers(); const big = "y".repeat(1 << 20); for (let i = 0; i < 2000; i++) h.append("x", big); return h.get("x").length; }
