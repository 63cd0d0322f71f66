async function onTrack(event, settings) {
  const blob = new Blob(["ab", new Uint8Array([99]), new Blob(["d"])], { type: "Text/Plain" });
  const streamed = [];
  for await (const chunk of blob.slice(1, 3).stream()) streamed.push(...chunk);
  return [blob.size, blob.type, await blob.text(), streamed, (await blob.arrayBuffer()).byteLength];
}
