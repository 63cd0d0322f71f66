async function onTrack(event, settings) {
  setTimeout(async () => {
    await null;
    throw new Error("rejected in a timer");
  }, 1);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
