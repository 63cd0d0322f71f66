async function onTrack() { return new RegExp("(?:" + "(?:a|b|c){1,1000}".repeat(1e4) + ")+x", "u").test("abc"); }
