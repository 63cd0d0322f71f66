async function onTrack(event) {
  console.log('\u001b[2Jcleared\r' + event.event + '\u009b31m\u202e');
  const error = new Error('\u001b]0;title\u0007');
  error.name = '\u001b[1m';
  throw error;
}
