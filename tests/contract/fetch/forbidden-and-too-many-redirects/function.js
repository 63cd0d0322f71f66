const describe = ({ name, type, code, message }) => ({ name, type, code, message });

async function onTrack(event, { url }) {
  const failed = (init) => fetch(`${url}/moved`, init).catch(describe);
  return [await failed({ redirect: "error" }), await failed({ follow: 0 }), (await fetch(`${url}/moved`, { follow: 1 })).url];
}
