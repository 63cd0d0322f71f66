async function onTrack() {
  try {
    await Promise.reject(new TypeError('inner'));
  } catch (error) {
    console.log('caught', error.message);
    throw new RetryError('outer', { cause: error });
  } finally {
    console.log('finally');
  }
}
