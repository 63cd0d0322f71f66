function onTrack() { return [[...new TextEncoder().encode("\u20ac")], new TextDecoder().decode(new Uint8Array([0xe2, 0x82, 0xac])), new TextDecoder("latin1").decode(new Uint8Array([0xe9]))]; }
