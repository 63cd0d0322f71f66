async function onTrack(event, settings) {
  console.debug('seen');
  console.error('\u001b[31mred');
  return { settings, big: 1e21 };
}
