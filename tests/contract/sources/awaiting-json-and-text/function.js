async function onRequest(request) {
  return [await request.json(), await request.text()];
}
