async function onTrack(event, { silent, slow }) {
  for (let i = 0; i < 20; i++) { fetch(`http://${silent}/`); fetch(`http://${slow}/`).then((r) => r.text()); }
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (;;);
}
