function onTrack() { return Promise.reject(new RetryError("later")); }
