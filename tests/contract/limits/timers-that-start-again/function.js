// A timer that has fired starts again with refresh().
async function onTrack() {
  const all = [];
  for (let i = 0; i < 4; i++) await new Promise((done) => all.push(setTimeout(done, 0)));
  for (const timer of all) timer.refresh();
}
