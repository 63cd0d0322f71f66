async function onTrack(event, settings) {
  console.log('plain', settings.key);
  return { [settings.key]: settings, number: 123456789, text: JSON.stringify(settings), list: settings.list };
}
