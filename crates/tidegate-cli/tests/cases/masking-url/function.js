async function onTrack(event, settings) {
  console.log(new URL('http://127.0.0.1/?k=' + settings.key).href);
  console.log(Buffer.from(settings.key));
}
