class AbortSignal {
  aborted = false;
  listeners = new Set();
  addEventListener(type, listener) {
    this.listeners.add(listener);
  }
  removeEventListener(type, listener) {
    this.listeners.delete(listener);
  }
}
async function onTrack(event, { url }) {
  const signal = new AbortSignal();
  setTimeout(() => signal.listeners.forEach((listener) => listener()), 10);
  const aborted = await fetch(`${url}/hang`, { signal }).catch(({ name }) => name);
  return [aborted, signal.listeners.size, await fetch(url, { signal: {} }).catch(({ message }) => message)];
}
