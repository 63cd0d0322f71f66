function onRequest(request) {
  const first = request.json();
  first.changed = true;
  return [request.json() === first, request.json().changed, request.text()];
}
