// What `pipe` needs of its destination.
function destination(done) {
  const chunks = [];
  return {
    write(chunk) {
      chunks.push(chunk);
      return true;
    },
    end() {
      done(Buffer.concat(chunks).toString());
    },
    on() {
      return this;
    },
    once() {
      return this;
    },
    emit() {},
    removeListener() {},
    prependListener() {},
    listenerCount: () => 0,
  };
}
async function onTrack(event, { url }) {
  const res = await fetch(`${url}/text`);
  return new Promise((resolve) => res.body.pipe(destination(resolve)));
}
