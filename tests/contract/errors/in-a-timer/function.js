function onTrack() {
  return new Promise(() => {
    setTimeout(() => {
      throw new RetryError("tick");
    }, 1);
  });
}
