// What the operator opened is one address and port; its neighbours stay closed.
async function onTrack(event, { open, closed }) {
  const reached = (host) => fetch(`http://${host}/`).then((r) => r.status, () => 0);
  const port = open.split(':')[1];
  return [await reached(open), await reached(closed), await reached(`127.0.0.2:${port}`), await reached(`[::1]:${port}`), await reached(`[64:ff9b::7f00:1]:${port}`)];
}
