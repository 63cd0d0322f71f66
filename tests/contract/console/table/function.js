function onTrack() { console.table([{ a: 1, b: "x" }, { a: 2 }]); console.clear(); }
