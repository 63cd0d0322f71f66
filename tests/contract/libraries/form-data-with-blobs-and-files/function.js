async function onTrack() {
  const form = new FormData();
  form.setBoundary("b");
  form.append("blob", new Blob(["one ", "two"], { type: "text/plain" }));
  form.append("file", new File(["\u00fc"], "name.txt"));
  form.append("renamed", new File([], "name.txt"), "other.txt");
  const length = form.getLengthSync();
  const chunks = [];
  await new Promise((resolve, reject) => form.on("data", (chunk) => chunks.push(Buffer.from(chunk))).on("end", resolve).on("error", reject).resume());
  const text = Buffer.concat(chunks).toString();
  return [form.hasKnownLength(), Buffer.byteLength(text) === length, text];
}
