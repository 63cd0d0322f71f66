function onTrack(event, settings) {
  throw new Error('outer', { cause: new TypeError('inner ' + settings.key, { cause: { code: 7 } }) });
}
