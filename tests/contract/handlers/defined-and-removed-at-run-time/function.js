function onIdentify() { globalThis.onTrack = () => 'defined'; }
function onPage() { globalThis.onTrack = undefined; }
