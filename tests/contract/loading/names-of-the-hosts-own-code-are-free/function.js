const handler = 1, lookup = 2, invocation = 3, event = 4, settings = 5, core = 6, run = 7, primordials = 8;
let result = 9, error = 10, internals = 11, module, exports, host;
function onTrack(event) { return [handler, lookup, invocation, event.type, settings, core, run, primordials, result, error, internals]; }
