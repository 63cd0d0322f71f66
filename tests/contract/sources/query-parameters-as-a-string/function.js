function onRequest(request) {
  return [request.url.href, request.url.searchParams.getAll('a')];
}
