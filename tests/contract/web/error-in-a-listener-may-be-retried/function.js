async function onTrack() {
  const controller = new AbortController();
  controller.signal.onabort = () => {
    throw new RetryError("later");
  };
  controller.abort();
}
