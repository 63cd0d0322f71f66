async function onTrack(event) {
  if (event.log) console.log('event', event.messageId);
  if (event.fail) throw new TypeError('broken ' + event.messageId);
  if (event.retry) throw new RetryError('later');
  if (event.drop) throw new DropEvent('unwanted');
  return event.messageId;
}
