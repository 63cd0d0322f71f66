async function onTrack(event, settings) {
  const error = new DOMException("gone", "AbortError");
  console.log(error);
}
