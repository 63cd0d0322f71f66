async function onTrack() {
  let n = 0;
  setInterval(() => { if (++n === 3) throw new TypeError(`tick ${n}`); }, 1);
  await new Promise(() => {});
}
