function onRequest(request) {
  console.log(Object.keys(request), typeof request.json, request.headers);
}
