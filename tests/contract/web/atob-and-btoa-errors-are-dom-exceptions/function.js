async function onTrack(event, settings) {
  const seen = [];
  for (const attempt of [() => btoa("\u20ac"), () => atob("*")]) {
    try {
      attempt();
    } catch (error) {
      seen.push(error.name, error.code, error instanceof DOMException, error instanceof Error);
    }
  }
  return seen;
}
