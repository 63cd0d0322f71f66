async function onTrack(event, settings) {
  try {
    structuredClone({ callback() {} });
  } catch (error) {
    return [error.name, error.code, error instanceof DOMException];
  }
}
