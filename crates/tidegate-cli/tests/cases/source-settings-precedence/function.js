function onRequest(request, settings) { return settings; }
