async function onTrack(event, settings) {
  const messages = [];
  for (const attempt of [() => null.x, () => undefinedName, () => ({}).f(), () => JSON.parse("{"), () => [].reduce((a) => a)]) {
    try {
      attempt();
    } catch (error) {
      messages.push(`${error.name}: ${error.message}`);
    }
  }
  return messages.slice(0, 3);
}
