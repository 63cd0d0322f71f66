async function onTrack(event) {
  const evil = () => { throw new Error("mine"); };
  Map.prototype.get = Map.prototype.set = Function.prototype.call = Function.prototype.apply = Promise.prototype.then = evil;
  Array.prototype[Symbol.iterator] = evil;
  Object.prototype.get = evil;
  const result = crypto.createHmac("sha1", "k").update("x").digest("hex");
  delete Object.prototype.get;
  return result;
}
