async function onTrack(event) {
  for (const id of ["a", "b", "c"]) {
    await fetch(`http://127.0.0.1:81/${id}`).catch(() => null);
  }
}
