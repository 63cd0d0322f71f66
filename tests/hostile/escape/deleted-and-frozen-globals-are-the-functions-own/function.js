async function onTrack() {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (['onTrack', 'onAlias', 'globalThis', 'undefined', 'NaN', 'Infinity'].includes(name)) continue;
    try { delete globalThis[name]; } catch {}
  }
  return 'done';
}
