async function onTrack() { return new Function("let x = 0;" + "x += Math.sqrt(x) * 3;".repeat(1e6) + "return x;")(); }
