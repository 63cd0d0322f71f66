// A body without end is asked for and left alone, many times.
async function onTrack(event, { bad }) {
  for (let i = 0; i < 50; i++) await fetch(`http://${bad}/`);
  return 'left';
}
