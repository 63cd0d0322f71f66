async function onRequest(request) {
  return {
    json: request.json(),
    text: request.text(),
    type: request.headers.get('content-type'),
    multi: request.headers.get('X-Multi'),
    missing: request.headers.get('nope'),
    isHeaders: request.headers instanceof Headers,
    isUrl: request.url instanceof URL,
    href: request.url.href,
    b: request.url.searchParams.getAll('b'),
    c: request.url.searchParams.get('c'),
  };
}
