// Three quarters of the limit each.
const all = [];
function onTrack() {
  for (let i = 0; i < 3; i++) all.push(new Blob([new Uint8Array(8 << 20)]));
  for (let i = 0; i < 3; i++) all.push(new WebAssembly.Memory({ initial: 128 }));
  const until = Date.now() + 100;
  while (Date.now() < until);
  return "all of them";
}
