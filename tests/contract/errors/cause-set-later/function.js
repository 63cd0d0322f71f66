class DeliveryError extends RetryError {}
async function onTrack() {
  try {
    await Promise.reject({ code: 7 });
  } catch (reason) {
    const error = new DeliveryError('later');
    error.cause = reason;
    throw error;
  }
}
