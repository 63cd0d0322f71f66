const seen = [];
const remember = (event) => {
  for (;;) seen.push({ ...event });
};
async function onTrack(event) {
  remember(event);
}
