// Libraries run with a `process`; what one of them does with it can be seen.
function onTrack() {
  const seen = [];
  const prototype = Object.prototype;
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN', 'TIDEGATE_SECRET', 'HOME', 'PATH', 'http_proxy', 'HTTPS_PROXY', 'NODE_DEBUG', 'NODE_ENV', 'DEBUG']) {
    Object.defineProperty(prototype, name, { configurable: true, get() { seen.push(Object.getOwnPropertyNames(this).length, Object.values(this).join()); return undefined; } });
  }
  for (const name of ['stripe', 'twilio', 'sendgrid', 'winstonlib', 'jsforce', 'hubspotlib', 'nodemailjet', 'mailchimplib']) { try { void globalThis[name]; } catch {} }
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'HOME', 'PATH', 'http_proxy', 'NODE_DEBUG', 'NODE_ENV', 'DEBUG']) delete prototype[name];
  return seen.filter((value) => value !== 0 && value !== '' && typeof value !== 'number').filter((text) => /CANARY|\/root|\/usr/.test(text));
}
