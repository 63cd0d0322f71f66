async function onTrack(event, { open }) {
  for (const name of Reflect.ownKeys(globalThis)) {
    const property = Object.getOwnPropertyDescriptor(globalThis, name);
    if (!('value' in property) || typeof property.value !== 'function') continue;
    Object.freeze(property.value);
    if (property.value.prototype) Object.freeze(property.value.prototype);
  }
  Object.freeze(Object.prototype);
  Object.preventExtensions(globalThis);
  console.log('still', { there: true });
  const response = await fetch(`http://${open}/`);
  const text = await response.text();
  await new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b', endpoint: `http://${open}`, s3ForcePathStyle: true }).headBucket({ Bucket: 'b' }).promise();
  return [text, await cache.load('k', 1, () => 2), crypto.randomUUID().length];
}
