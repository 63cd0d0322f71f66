// Each turn of the event loop is short; together they are not.
async function onTrack() {
  for (;;) {
    const end = Date.now() + 3;
    while (Date.now() < end);
    await new Promise((done) => setImmediate(done));
  }
}
