async function onTrack() {
  try {
    await Promise.any([Promise.reject(new RangeError('out of range')), Promise.reject('a string')]);
  } catch (error) {
    throw new RetryError('try later', { cause: error });
  }
}
