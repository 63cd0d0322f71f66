// What the first invocation leaves running is not lost.
let invocations = 0;
let left;
async function onTrack(event) {
  if (event.event === "1") left = new Promise((done) => setTimeout(done, 50));
  if (event.event === "2") await left;
  return ++invocations;
}
