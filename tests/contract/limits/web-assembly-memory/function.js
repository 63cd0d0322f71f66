function onTrack() { try { new WebAssembly.Memory({ initial: 2049 }); } catch (e) { return e.name; } }
