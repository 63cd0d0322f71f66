// Every spelling ends at the same address, and none is connected to. Loopback as numbers of all kinds.
async function onTrack(event, { port }) {
  const reached = [];
  const hosts = ["127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0x7f.0.0.1", "017700000001", "0177.0.0.1", "0177.1", "127.0.0.1.", "127.255.255.254", "127.000.000.001"];
  for (const host of hosts) {
    for (const url of [`http://${host}:${port}/`, `https://${host}:${port}/`]) {
      const end = await fetch(url, { timeout: 3000 }).then(() => 'reached', (error) => error.code ?? error.message);
      if (end === 'reached') reached.push(url);
    }
  }
  return reached;
}
