async function onTrack(event, settings) {
  return [[3, 1, 2].toSorted(), [1, 2].toReversed(), [1, 2, 3].toSpliced(1, 1), [1, 2].with(0, 9), [1, 2, 3].findLast((n) => n < 3), [1, 2].at(-1)];
}
