function onRequest(request) {
  let failed;
  try { request.json(); } catch (error) { failed = error instanceof SyntaxError; }
  return [request.text(), failed];
}
