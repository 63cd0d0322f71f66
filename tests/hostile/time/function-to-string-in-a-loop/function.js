async function onTrack() { const f = new Function("/*" + "x".repeat(1e7) + "*/"); for (;;) f.toString().length; }
