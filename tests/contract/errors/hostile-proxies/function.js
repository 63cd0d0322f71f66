const trap = new Proxy({}, { get() { return () => { throw new Error('trap'); }; } });
function onTrack() { throw new Proxy(new Error('inside'), {}); }
function onPage() { throw new Proxy({}, trap); }
function onScreen() { throw new Proxy(class {}, trap); }
function onGroup() { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy; }
