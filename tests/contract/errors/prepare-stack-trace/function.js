Error.prepareStackTrace = (error, sites) => sites.map((site) => `${site.getFunctionName()}@${site.getLineNumber()}`);
function onTrack() {
  const { stack } = new Error('x');
  Error.prepareStackTrace = undefined;
  return [Array.isArray(stack), stack[0], typeof new Error('y').stack];
}
