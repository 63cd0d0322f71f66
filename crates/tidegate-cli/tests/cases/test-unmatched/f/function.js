async function onTrack(event, settings) {
  console.log("track of", event.userId);
  const options = { method: "PUT", body: JSON.stringify({ id: event.userId }) };
  await fetch("https://api.example.com/users/" + event.userId, options).catch((error) => {
    throw new RetryError(error.message);
  });
}
