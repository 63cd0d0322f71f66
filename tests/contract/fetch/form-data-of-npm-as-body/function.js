// What npm's form-data is to node-fetch.
function form(text) {
  const listeners = {};
  return {
    getBoundary: () => "the-boundary",
    hasKnownLength: () => true,
    getLengthSync: () => text.length,
    on: (name, listener) => (listeners[name] = listener),
    pipe() {},
    resume() {
      listeners.data?.(text);
      listeners.data = undefined;
      setImmediate(() => listeners.end());
    },
  };
}
async function onTrack(event, { url }) {
  const text = '--the-boundary\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--the-boundary--\r\n';
  const { headers, body } = await (await fetch(`${url}/echo`, { method: "POST", body: form(text) })).json();
  return [headers["content-type"], headers["content-length"] === String(text.length), body === text];
}
