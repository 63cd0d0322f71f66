function onTrack() {
  const bytes = Buffer.alloc(300 << 20);
  try {
    return bytes.toString("hex").length;
  } catch (error) {
    return `${error.name} ${error.code}: ${error.message}`;
  }
}
