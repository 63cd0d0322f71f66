// node/internal/abort: what packages take for a polyfill.

"use strict";

module.exports = { AbortController, AbortSignal };
