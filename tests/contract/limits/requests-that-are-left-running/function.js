// What an invocation left running makes requests in the next one's time.
async function onTrack(event) {
  if (event.event === "1") { setInterval(() => fetch("http://127.0.0.1:81").catch(() => {}), 1); return; }
  await new Promise((done) => setTimeout(done, 3000));
}
