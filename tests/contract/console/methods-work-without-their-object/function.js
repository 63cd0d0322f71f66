async function onTrack(event, settings) {
  const { log, error } = console;
  log("a");
  ["b"].forEach(error);
  Promise.resolve("c").then(console.log);
  await null;
}
