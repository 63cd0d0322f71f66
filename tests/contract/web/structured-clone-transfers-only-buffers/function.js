async function onTrack(event, settings) {
  const seen = [];
  for (const transfer of [[{}], ["x"], [new ReadableStream()], [new SharedArrayBuffer(1)]]) {
    try {
      structuredClone(1, { transfer });
    } catch (error) {
      seen.push(error.code);
    }
  }
  return seen;
}
