async function onTrack(event) {
  await null;
  return helper(event);
}

function helper(event) {
	const missing = event.nothing.here;
}
