function onTrack() {
  const memory = new SharedArrayBuffer(100);
  const bytes = Buffer.from(memory);
  return [bytes.write("hello"), bytes.toString("utf8", 0, 5), bytes.indexOf("llo"), bytes.equals(Buffer.alloc(100))];
}
