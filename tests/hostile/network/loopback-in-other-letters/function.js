// Every spelling ends at the same address, and none is connected to. Digits and dots of other scripts.
async function onTrack(event, { port }) {
  const reached = [];
  const hosts = ["\uff11\uff12\uff17.\uff10.\uff10.\uff11", "127\u30020\u30020\u30021", "\u2460\u2461\u2466.\u24ea.\u24ea.\u2460", "127\uff0e0\uff0e0\uff0e1", "\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54", "%31%32%37.0.0.1"];
  for (const host of hosts) {
    for (const url of [`http://${host}:${port}/`, `https://${host}:${port}/`]) {
      const end = await fetch(url, { timeout: 3000 }).then(() => 'reached', (error) => error.code ?? error.message);
      if (end === 'reached') reached.push(url);
    }
  }
  return reached;
}
