let ready = false;
setTimeout(() => { ready = true; console.log('ready'); }, 20);
async function onTrack() {
  await new Promise((resolve) => setTimeout(resolve, 60));
  return ready;
}
