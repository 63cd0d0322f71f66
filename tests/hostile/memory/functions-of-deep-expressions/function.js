async function onTrack() { return new Function("return " + "(".repeat(1e6) + "1" + ")".repeat(1e6))(); }
