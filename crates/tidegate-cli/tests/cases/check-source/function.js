async function onRequest(request, settings) {}
