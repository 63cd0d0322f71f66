async function onTrack(event) {
  performance.mark("a", { detail: { n: 1 } });
  performance.mark("b", { startTime: performance.now() + 5 });
  const measure = performance.measure("both", "a", "b");
  const names = performance.getEntries().map((entry) => entry.entryType);
  performance.clearMarks("a");
  return [measure.duration > 0, names, performance.getEntriesByType("mark").length, performance.getEntriesByName("both").length, String(performance)];
}
