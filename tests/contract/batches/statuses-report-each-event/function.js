async function onBatch(events, settings) {
  return [{ status: 200 }, { status: 500, errormessage: settings.text }, { status: 404, errormessage: 'no such page' }];
}
