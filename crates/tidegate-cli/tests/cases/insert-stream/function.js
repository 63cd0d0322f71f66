function onTrack(event) {
  if (event.event === 'Drop') throw new DropEvent('not this one');
  if (event.event === 'Filter') return;
  if (event.event === 'Large') return { ...event, text: 'x'.repeat(40000) };
  return { ...event, seen: true };
}
