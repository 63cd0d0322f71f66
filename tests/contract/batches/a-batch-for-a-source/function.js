function onRequest() {}
