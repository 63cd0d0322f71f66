async function onTrack() { for (let i = 0; i < 3e5; i++) { console.count("label" + "x".repeat(1000) + i); console.time("t" + "x".repeat(1000) + i); console.group("g"); } return "logged"; }
