async function onTrack(event, settings) {
  try {
    await new Response(new Blob(["nonsense"]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  } catch (error) {
    return error instanceof TypeError;
  }
}
