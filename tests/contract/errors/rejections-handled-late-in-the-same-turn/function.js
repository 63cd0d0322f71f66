async function onTrack() {
  const rejected = Promise.reject(new Error('handled'));
  await null;
  try { await rejected; } catch (error) { return error.message; }
}
