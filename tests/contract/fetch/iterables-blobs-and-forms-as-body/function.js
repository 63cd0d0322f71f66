async function onTrack(event, { url }) {
  const post = async (body) => (await fetch(`${url}/echo`, { method: "POST", body })).json();
  const pieces = await post((async function* () {
    yield "one ";
    yield Buffer.from("two");
  })());
  const blob = await post(new Blob(["a blob"], { type: "text/x-blob" }));
  const file = await post(new File(["a file"], "a.txt"));
  return [pieces.body, pieces.headers["transfer-encoding"], blob.body, blob.headers["content-type"], blob.headers["content-length"], file.body];
}
