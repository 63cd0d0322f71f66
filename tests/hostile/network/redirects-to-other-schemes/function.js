async function onTrack(event, settings) {
  const ends = [];
  for (const name of ['file', 'ftp', 'data', 'blob', 'gopher', 'script']) {
    ends.push(await fetch(`http://${settings[name]}/`).then((r) => `${name} ${r.url}`, (e) => e.name));
  }
  return ends;
}
