async function onTrack() { throw { get constructor() { for (;;); }, get __proto__() { for (;;); }, get stack() { for (;;); } }; }
