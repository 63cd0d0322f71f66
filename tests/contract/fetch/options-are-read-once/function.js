async function onTrack(event, { url }) {
  const reads = {};
  const init = new Proxy({ method: "POST", body: "x", headers: { a: "b" } }, {
    get(target, key) {
      reads[key] = (reads[key] ?? 0) + 1;
      return reads[key] === 1 ? target[key] : "changed";
    },
  });
  const { method, body } = await (await fetch(`${url}/echo`, init)).json();
  return [method, body, Object.values(reads).every((count) => count === 1)];
}
