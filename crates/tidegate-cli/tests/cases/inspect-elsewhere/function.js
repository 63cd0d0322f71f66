async function onTrack(event, settings) {
  console.log('%s, %o', settings.greeting, event.properties);
  console.warn('two\nlines');
  return { name: event.event, total: event.properties.total, nested: [1, [2]] };
}
