const onTrack = () =>
  new Promise((resolve) => {
    https.get("https://127.0.0.1:2/").on("error", (error) => resolve([error.code, error instanceof Error]));
  });
