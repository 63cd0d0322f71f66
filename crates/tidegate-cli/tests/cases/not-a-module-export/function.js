export async function onTrack(event) {}
