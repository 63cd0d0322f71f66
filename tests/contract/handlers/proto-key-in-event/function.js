function onTrack(event) { return [Object.keys(event), ({}).polluted === undefined]; }
