function onTrack() {
  https.get("https://127.0.0.1:2/").on("error", () => {
    throw new RetryError("later");
  });
  return new Promise((resolve) => setTimeout(resolve, 4000));
}
