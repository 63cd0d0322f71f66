async function onTrack() {
  const form = new FormData();
  form.setBoundary("boundary");
  form.append("name", "tide table");
  form.append("file", Buffer.from("{}"), { filename: "a.json", contentType: "application/json" });
  return [form.getHeaders(), form.getLengthSync() === form.getBuffer().length, form.getBuffer().toString()];
}
