async function onTrack() { for (let i = 0; i < 1e7; i++) Promise.reject(new Error("x")); }
