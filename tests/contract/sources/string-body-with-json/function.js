function onRequest(request) {
  return [request.text(), request.json()];
}
