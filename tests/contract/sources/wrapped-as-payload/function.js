function onRequest(request, settings) {
  return [request.json(), request.headers.get('x'), settings];
}
