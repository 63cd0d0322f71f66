function onTrack(event) {
  if (event.messageId === 'c') throw new DropEvent('not c');
  return { ...event, seen: true };
}
