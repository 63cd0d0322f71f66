function onTrack(event) {
  const frame = JSON.stringify({ x: '' }).length;
  return { x: 'x'.repeat(32768 - frame + event.more) };
}
