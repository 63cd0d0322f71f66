// Loops that go on past the limit of CPU time, after waiting for longer than that, which does not count.
function spin() {
  let n = 0;
  // The place of a loop is that of its end.
  for (;;) n++;
}
async function onTrack() {
  await new Promise((done) => setTimeout(done, 300));
  console.log("before");
  spin();
}
