// Options that a function does not give are not looked for where it put them for all objects.
async function onTrack(event, { closed, open }) {
  const seen = [];
  const options = ['method', 'body', 'headers', 'redirect', 'signal', 'timeout', 'size', 'follow', 'compress', 'agent', 'endpoint', 'hostname', 'host', 'port',
    'protocol', 'socketPath', 'accessKeyId', 'secretAccessKey', 'credentials', 'stream', 'anonymous'];
  for (const name of options) Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, value: `http://${closed}` });
  const ends = [];
  ends.push(await fetch(`http://${open}/`, Object.create(null)).then((r) => r.text(), (e) => e.name));
  ends.push(await fetch(`http://${open}/`).then((r) => r.text(), (e) => e.name));
  for (const name of options) delete Object.prototype[name];
  return ends.every((end) => end === 'ok' || /Error$/.test(end));
}
