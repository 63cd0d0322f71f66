async function onTrack(event) {
  const ids = ["a", "b", "c"];
  await Promise.allSettled(ids.map((id) => fetch(`http://127.0.0.1:81/${id}`)));
}
