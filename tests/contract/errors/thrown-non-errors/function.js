const values = { track: 42, page: null, screen: true, group: Symbol('s'), alias: 10n, identify: [1, 'a'], delete: () => {} };
async function handler({ type }) { await null; throw values[type]; }
const onTrack = handler, onPage = handler, onScreen = handler, onGroup = handler, onAlias = handler, onIdentify = handler, onDelete = handler;
