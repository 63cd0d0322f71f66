function onTrack() { return eval("1 + 1") + new Function("return 3")(); }
