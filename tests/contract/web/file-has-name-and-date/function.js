async function onTrack(event, settings) {
  const file = new File(["abc"], "report.csv", { type: "text/csv", lastModified: 1700000000000 });
  return [file.name, file.size, file.type, file.lastModified, file instanceof Blob, await file.text()];
}
