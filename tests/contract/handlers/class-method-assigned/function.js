class H { onTrack(e) { return e.userId; } }
let onTrack = new H().onTrack;
