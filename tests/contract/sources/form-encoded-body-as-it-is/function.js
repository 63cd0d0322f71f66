function onRequest(request) {
  const form = new URLSearchParams(request.text());
  return [request.text(), form.get('name'), form.getAll('tag')];
}
