async function onBatch(events) {
  return events.map((event) => event.status ? { status: event.status, errormessage: event.message } : undefined);
}
