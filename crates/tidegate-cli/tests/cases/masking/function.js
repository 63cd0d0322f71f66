async function onTrack(event, settings) {
  console.log('plain', settings.key);
  console.log({ object: settings.key });
  console.log(encodeURIComponent(settings.key), JSON.stringify(settings), btoa(settings.key), btoa('user:' + settings.key));
  const error = new Error('no access with ' + settings.key);
  error.name = settings.key;
  throw error;
}
