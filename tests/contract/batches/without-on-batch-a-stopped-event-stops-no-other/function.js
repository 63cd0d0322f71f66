let calls = 0;
function onTrack(event) {
  calls++;
  if (event.messageId === 'a') for (;;) {}
  console.log(event.messageId, calls);
}
