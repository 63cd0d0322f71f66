async function onTrack(event, settings) {
  return ["MessageChannel", "MessagePort", "BroadcastChannel", "Worker", "FileReader", "XMLHttpRequest", "WebSocket", "EventSource"].filter((name) => name in globalThis);
}
