async function onTrack() { const s = "a".repeat(50) + "!"; return [s.split(/(?:a+)+$/), [...s.matchAll(/(a+)+$/g)]]; }
