const onTrack = () =>
  new Promise((resolve) => {
    https.get("https://example.com:25/").on("error", ({ message }) => resolve(message));
  });
