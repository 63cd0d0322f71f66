async function onTrack() { const a = {}; a.a = a; _.merge({}, a); for (;;) _.cloneDeep(a); }
