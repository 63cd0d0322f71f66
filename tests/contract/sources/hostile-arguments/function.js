let reads = 0;
function onRequest() {
  const seen = [];
  const attempt = (argument) => { try { Segment.track(argument); seen.push('sent'); } catch (error) { seen.push(String(error)); } };
  attempt({ get event() { throw new RangeError('getter'); } });
  attempt(new Proxy({}, { get() { throw 'proxy'; } }));
  attempt({ event: 'e', get userId() { reads++; return reads === 1 ? 'once' : ''; } });
  attempt({ event: 'e', userId: 'u', properties: { toJSON() { throw new Error('toJSON'); } } });
  attempt(new Proxy({ event: 'proxied', userId: 'u' }, {}));
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  attempt(revoked.proxy);
  return [seen, reads];
}
