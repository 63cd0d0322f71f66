// As old streams are: no more than events, `pipe`, `pause` and `resume`.
function stream(chunks) {
  const listeners = {};
  const emit = (name, value) => (listeners[name] ?? []).forEach((listener) => listener(value));
  let at = 0;
  let flows = false;
  const flow = () => {
    while (flows && at < chunks.length) emit("data", chunks[at++]);
    if (flows && at === chunks.length) setImmediate(() => emit("end"));
  };
  return {
    on(name, listener) {
      (listeners[name] ??= []).push(listener);
      return this;
    },
    pipe() {},
    pause() {
      flows = false;
    },
    resume() {
      if (flows) return;
      flows = true;
      flow();
    },
  };
}
async function onTrack(event, { url }) {
  const body = stream([Buffer.from("one "), "two ", new Uint8Array([51])]);
  const res = await fetch(`${url}/echo`, { method: "POST", body });
  const { headers, body: got } = await res.json();
  return [got, headers["transfer-encoding"], headers["content-type"] ?? "none"];
}
