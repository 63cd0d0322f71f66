function onTrack(event, settings) {
  return [{}.polluted, event.polluted, Object.hasOwn(event, '__proto__'), event.constructor, settings.polluted, Object.hasOwn(settings, '__proto__'),
    Object.getPrototypeOf(settings) === Object.prototype];
}
