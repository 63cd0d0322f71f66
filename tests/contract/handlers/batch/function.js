async function onBatch(events) { return events.map((e) => e.userId); }
