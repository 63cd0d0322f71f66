function onIdentify() { onTrack = () => 'second'; }
function onTrack() { return 'first'; }
