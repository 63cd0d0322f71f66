async function onTrack() { return /(a*)*\1c/y.test("a".repeat(60)); }
