// Nothing is sent to such an address: the request fails before there is a connection.
async function onTrack() {
  const open = [];
  const hosts = ["169.254.169.254", "0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "169.254.43518", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::]", "[fd00:ec2::254]", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192", "[fe80::a9fe:a9fe]"];
  await Promise.all(hosts.map(async (host) => {
    const error = await fetch(`http://${host}/latest/meta-data/`, { timeout: 20000 }).then(() => new Error('reached'), (e) => e);
    if (!/closed range|Only absolute URLs|Invalid URL|ENOTFOUND|EAI_AGAIN/.test(error.message)) open.push(`${host}: ${error.message}`);
  }));
  return open;
}
