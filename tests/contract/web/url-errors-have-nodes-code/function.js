async function onTrack(event, settings) {
  try {
    new URL("/only/a/path");
  } catch (error) {
    return [error instanceof TypeError, error.name, error.code, error.message, error.input];
  }
}
