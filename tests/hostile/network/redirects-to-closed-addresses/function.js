// A server that is open leads to one that is not.
async function onTrack(event, settings) {
  const ends = [];
  for (const name of ['moved', 'found', 'other', 'kept', 'relative', 'chain']) {
    for (const options of [{}, { method: 'POST', body: 'x' }, { redirect: 'follow', follow: 5 }]) {
      ends.push(await fetch(`http://${settings[name]}/`, options).then((r) => `${name} ${r.status}`, (e) => (/closed range/.test(e.message) ? 'closed' : e.message)));
    }
  }
  return [...new Set(ends)];
}
