async function onTrack(event, { url }) {
  let text = "";
  for await (const chunk of (await fetch(`${url}/text`)).body) text += chunk;
  const reader = (await fetch(`${url}/text`)).body.getReader();
  const { value } = await reader.read();
  return [text, value.constructor.name, (await fetch(`${url}/text`)).body instanceof ReadableStream];
}
