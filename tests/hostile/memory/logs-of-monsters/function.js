async function onTrack() {
  const wide = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ["k" + i, { a: [i] }]));
  console.dir(wide, { depth: null, showHidden: true, maxArrayLength: null });
  console.table(Array.from({ length: 1000 }, () => Object.fromEntries(Array.from({ length: 50 }, (_, i) => ["c" + i, "x".repeat(100)]))));
  console.log("%s".repeat(1e5), ...Array(1e4).fill("y".repeat(1000)));
  return "logged";
}
