function onTrack() {
  const half = 'a'.repeat(2 ** 28);
  const ends = [];
  for (const [name, message] of [[half, half], [half, 'x'], ['x', half]]) {
    const error = new Error('x');
    error.name = name;
    error.message = message;
    try { ends.push(typeof error.stack); } catch (e) { ends.push(e.name); }
  }
  return ends.every((end) => end === 'string' || end === 'RangeError');
}
