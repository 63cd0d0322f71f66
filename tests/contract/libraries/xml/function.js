async function onTrack() {
  return xml({ order: [{ _attr: { id: "o-1" } }, { item: "Mugs & <cups>" }, { note: { _cdata: "a < b" } }] }, { declaration: true });
}
