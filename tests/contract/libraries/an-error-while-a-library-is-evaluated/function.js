async function onTrack() {
  const { getOwnPropertyNames } = Object;
  Object.getOwnPropertyNames = () => { throw new Error("not yet"); };
  let message;
  try {
    _.chunk;
  } catch (error) {
    message = error.message;
  }
  Object.getOwnPropertyNames = getOwnPropertyNames;
  return [message, _.chunk([1, 2], 1)];
}
