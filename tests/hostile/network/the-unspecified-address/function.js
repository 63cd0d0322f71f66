// Every spelling ends at the same address, and none is connected to. What leads to this machine although it names none.
async function onTrack(event, { port }) {
  const reached = [];
  const hosts = ["0.0.0.0", "0", "0x0", "00", "[::]", "[::ffff:0.0.0.0]", "[::ffff:0:0]", "0.0.0.1"];
  for (const host of hosts) {
    for (const url of [`http://${host}:${port}/`, `https://${host}:${port}/`]) {
      const end = await fetch(url, { timeout: 3000 }).then(() => 'reached', (error) => error.code ?? error.message);
      if (end === 'reached') reached.push(url);
    }
  }
  return reached;
}
