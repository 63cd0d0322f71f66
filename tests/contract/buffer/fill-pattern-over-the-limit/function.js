function onTrack() {
  console.log("before");
  return Buffer.alloc(8).fill("ab".repeat(2 ** 24)).length;
}
