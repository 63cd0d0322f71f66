async function onTrack(event, { there }) {
  const ends = [];
  for (const options of [{}, { follow: -1 }, { follow: NaN }, { follow: '3' }, { follow: 1e9 }]) {
    ends.push(await fetch(`http://${there}/`, { ...options, timeout: 1000 }).then(() => 'ended', (e) => e.type));
  }
  return ends;
}
