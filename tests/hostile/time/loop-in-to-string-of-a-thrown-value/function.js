async function onTrack() {
  throw { toString() { for (;;); }, get [Symbol.toStringTag]() { for (;;); }, get name() { for (;;); }, get message() { for (;;); } };
}
