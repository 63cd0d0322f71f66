function onRequest(request) {
  return request.json();
}
