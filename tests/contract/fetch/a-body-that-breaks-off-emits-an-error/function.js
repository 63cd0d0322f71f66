async function onTrack(event, { url }) {
  const res = await fetch(`${url}/cut`);
  return new Promise((resolve) => {
    res.body.on("data", () => {});
    res.body.on("error", ({ name, code }) => resolve([name, code]));
  });
}
