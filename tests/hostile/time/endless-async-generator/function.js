async function* endless() { for (let i = 0; ; i++) yield i; }
async function onTrack() { for await (const _ of endless()); }
