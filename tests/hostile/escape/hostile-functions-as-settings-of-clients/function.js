async function onTrack(event, { closed }) {
  const given = [];
  const spy = (name) => new Proxy(function () {}, {
    apply: (_, self, args) => { given.push([name, ...args]); return undefined; },
    construct: (_, args) => { given.push([name, ...args]); return {}; },
    get: (_, key) => (key === Symbol.toPrimitive ? () => name : key === 'then' ? undefined : spy(`${name}.${String(key)}`)),
  });
  for (const option of ['credentials', 'credentialProvider', 'logger', 'retryDelayOptions', 'httpOptions', 'params', 'systemClockOffset', 'region', 'endpoint', 'sslEnabled',
    'maxRetries', 'computeChecksums', 'convertResponseTypes', 's3ForcePathStyle', 'signatureVersion', 'apiVersion']) {
    try { await new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, endpoint: `http://${closed}`, [option]: spy(option) }).headBucket({ Bucket: 'b' }).promise(); } catch {}
  }
  const strange = given.flat(2).filter((value) => typeof value === 'function' && /^op_/.test(value.name));
  return [strange.length, typeof given.length];
}
