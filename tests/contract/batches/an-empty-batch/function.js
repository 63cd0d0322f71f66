function onBatch(events) { return events.length; }
