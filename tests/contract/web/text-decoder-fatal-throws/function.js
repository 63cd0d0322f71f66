async function onTrack(event, settings) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.of(0xff));
  } catch (error) {
    return error instanceof TypeError;
  }
}
