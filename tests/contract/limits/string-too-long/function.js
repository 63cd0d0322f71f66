function onTrack() { try { "x".repeat(2 ** 29).repeat(2); } catch (e) { return e.name; } }
