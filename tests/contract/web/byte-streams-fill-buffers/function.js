async function onTrack(event, settings) {
  const stream = new ReadableStream({
    type: "bytes",
    pull(controller) {
      const { view } = controller.byobRequest;
      view[0] = 42;
      controller.byobRequest.respond(1);
    },
  });
  const { value } = await stream.getReader({ mode: "byob" }).read(new Uint8Array(4));
  return [value.length, value[0]];
}
