uuidv5 = uuidv5.uuidv5;

async function onTrack() {
  return [uuidv5("url", "http://google/com/page"), uuidv5("dns", "google.com")];
}
