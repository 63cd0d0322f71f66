async function onTrack() {
  for (let i = 0; i < 20; i++) {
    clearTimeout(setTimeout(() => {}, 1000));
    const interval = setInterval(() => clearInterval(interval), 0);
    await new Promise((done) => setTimeout(done, 2));
    await new Promise((done) => setImmediate(done));
    clearImmediate(setImmediate(() => {}));
    setTimeout(() => {}, 0).refresh().close();
    setTimeout(() => {}, 0).unref();
    await new Promise((done) => setTimeout(done, 2));
  }
  return "fine";
}
