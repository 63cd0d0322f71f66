function onTrack() { try { setTimeout("code"); } catch (e) { return [e.name, e.code]; } }
