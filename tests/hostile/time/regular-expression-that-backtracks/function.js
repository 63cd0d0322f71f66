async function onTrack() { return /^(a+)+$/.test("a".repeat(60) + "!"); }
