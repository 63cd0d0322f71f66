async function onTrack() { return Math.max.apply(null, new Array(1e7).fill(1)) + new Function(...Array.from({ length: 1e5 }, (_, i) => "a" + i), "return 1")(); }
