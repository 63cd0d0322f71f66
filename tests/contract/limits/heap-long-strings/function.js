function onTrack() { let s = "abcdefgh"; const kept = []; while (true) { s += s.slice(0, 1000000) + kept.length; kept.push(s.split("").join("")); } }
