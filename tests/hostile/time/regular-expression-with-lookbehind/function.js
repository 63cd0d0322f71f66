async function onTrack() { return /(?<=^(a|a)+)b/.exec("a".repeat(60) + "c" ) || /(?<!(a|aa|aaa)+b)$/u.test("b" + "a".repeat(80)); }
