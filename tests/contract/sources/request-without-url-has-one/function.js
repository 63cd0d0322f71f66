function onRequest(request) {
  request.url.searchParams.append('x', '1');
  return [request.url.protocol, request.url.searchParams.get('x'), [...request.headers].length];
}
