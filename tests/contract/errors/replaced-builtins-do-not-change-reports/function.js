String = () => 'replaced';
Error.prototype.toString = () => 'replaced';
Array.prototype.push = () => { throw new Error('replaced'); };
JSON.stringify = () => '{"cause":{"name":"forged"}}';
Object.prototype.toJSON = () => 'forged';
Array.prototype.toJSON = () => 'forged';
function onTrack() {
  throw new RetryError('real', { cause: new AggregateError([new Error('one')], 'several') });
}
