// npm's node-fetch 2, for the libraries that require it: the global `fetch`, which has the classes as properties.

"use strict";

module.exports = host.fetch;
