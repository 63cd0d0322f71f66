function onIdentify(event) { return event; }
