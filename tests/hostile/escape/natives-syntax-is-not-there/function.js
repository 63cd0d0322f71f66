function onTrack() {
  const ends = [];
  for (const code of ['%DebugPrint(1)', '%GetOptimizationStatus(onTrack)', '%SystemBreak()', '%Abort(1)', 'import.meta', 'new.target', 'await import']) {
    try { ends.push(typeof eval(code)); } catch (error) { ends.push(error.name); }
  }
  return ends;
}
