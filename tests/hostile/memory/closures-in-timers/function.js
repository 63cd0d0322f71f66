async function onTrack() { for (;;) { const big = new Array(1e4).fill(0); setTimeout(() => big, 1e6); } }
