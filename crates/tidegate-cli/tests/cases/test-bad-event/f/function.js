async function onTrack(event, settings) {
  console.log("track of", event.userId);
  const response = await fetch("https://api.example.com/users/" + event.userId, { method: "PUT", body: JSON.stringify({ id: event.userId, key: settings.key }) });
  if (response.status === 503) throw new RetryError("busy");
  return response.json();
}
async function onPage() {
  return missing;
}
async function onScreen() {
  throw new RetryError("later");
}
