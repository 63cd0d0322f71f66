let count = 0;
class Result {
  get [Symbol.toPrimitive]() { count++; throw new Error('primitive'); }
  get then() { count++; return undefined; }
  get toJSON() { count++; return () => ({ count, global: typeof this.process }); }
}
function onTrack() { return new Result(); }
