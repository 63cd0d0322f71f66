function onRequest(request) {
  return [request.text(), Object.keys(request.json())];
}
