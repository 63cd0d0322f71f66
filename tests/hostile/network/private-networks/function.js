// Nothing is sent to such an address: the request fails before there is a connection.
async function onTrack() {
  const open = [];
  const hosts = ["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "100.127.255.255", "[fc00::1]", "[fdff::1]", "[fec0::1]", "198.18.0.1", "0xa000001", "[::ffff:10.0.0.1]", "[64:ff9b::10.0.0.1]", "[2002:c0a8:1::]", "192.0.2.1", "198.51.100.1", "203.0.113.1"];
  await Promise.all(hosts.map(async (host) => {
    const error = await fetch(`http://${host}/latest/meta-data/`, { timeout: 20000 }).then(() => new Error('reached'), (e) => e);
    if (!/closed range|Only absolute URLs|Invalid URL|ENOTFOUND|EAI_AGAIN/.test(error.message)) open.push(`${host}: ${error.message}`);
  }));
  return open;
}
