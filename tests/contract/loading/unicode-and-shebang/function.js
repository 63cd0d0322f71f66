#!/usr/bin/env node
const grüß = '✓ 😀';
function onTrack() { return grüß; }
