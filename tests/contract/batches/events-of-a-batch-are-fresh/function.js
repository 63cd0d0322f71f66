let first;
function onBatch(events) {
  const same = first !== undefined && first === events[0];
  first = events[0];
  events[0].changed = true;
  return [same, events.length, Object.keys(events[0]).length];
}
