async function onTrack() { Promise.reject(new RetryError("lost")); await new Promise((r) => setTimeout(r, 20)); }
