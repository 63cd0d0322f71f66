async function onTrack() { const p = new URLSearchParams("a=1&".repeat(2e5)); for (;;) { p.sort(); p.toString(); } }
