async function onTrack(event, settings) {
  let ran = false;
  console.log({ get x() { ran = true; return 1; } });
  console.log(ran);
}
