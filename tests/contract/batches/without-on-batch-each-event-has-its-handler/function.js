const seen = [];
async function onTrack(event, settings) {
  seen.push(event.messageId);
  console.log('track', event.messageId, settings.key);
  await null;
  if (event.fail) throw new RetryError('later');
  return seen.length;
}
const onPage = (event) => { seen.push(event.messageId); throw new InvalidEventPayload('no pages'); };
function onScreen(event) { return seen; }
