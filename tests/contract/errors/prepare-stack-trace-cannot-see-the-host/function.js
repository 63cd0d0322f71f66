const seen = [];
Error.prepareStackTrace = (error, sites) => {
  for (const site of sites) {
    const self = site.getFunction && site.getFunction();
    const self2 = site.getThis && site.getThis();
    if (typeof self === 'function' && !['onTrack'].includes(self.name)) seen.push(self.name);
    if (self2 && self2 !== globalThis) seen.push(typeof self2);
  }
  return 'prepared';
};
function onTrack() {
  new Error('x').stack;
  try { setTimeout(null); } catch (error) { error.stack; }
  try { structuredClone(() => {}); } catch (error) { error.stack; }
  return seen;
}
