JSON.stringify = () => '{"type":"forged"}';
Object.prototype.toJSON = undefined;
Array.prototype.push = () => { throw new Error('patched'); };
Object.defineProperty(Object.prototype, 'traits', { get: () => 'inherited', configurable: true });
function onRequest() {
  Segment.track({ event: 'e', userId: 'u' });
}
