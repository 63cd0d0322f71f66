function onTrack() { return ["Deno", "process", "require", "__bootstrap", "module", "exports", "window", "self"].filter((n) => typeof globalThis[n] !== "undefined"); }
