async function onTrack(event, { url }) {
  const bad = [{ "a\r\nb": "c" }, { a: "b\r\nc: d" }, { a: "b\nc" }, { a: "b\0" }, { "a b": "c" }, { a: "\u20ac" }, [["a", "b\rc"]]];
  const names = await Promise.all(bad.map((headers) => fetch(url, { headers }).then(() => "sent", ({ name }) => name)));
  const type = { getBoundary: () => "x\r\ninjected: 1", on() {}, pipe() {} };
  names.push(await fetch(url, { method: "POST", body: type }).then(() => "sent", ({ name }) => name));
  return names;
}
