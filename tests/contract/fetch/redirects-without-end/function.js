async function onTrack(event, { url }) {
  await fetch(`${url}/loop`, { follow: Infinity });
}
