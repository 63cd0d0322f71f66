async function onTrack(event, settings) {
  console.log(new Error("here"));
  await null;
  console.log(new Error("later").stack);
}
