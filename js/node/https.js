// node:https

"use strict";

const { HttpsAgent, httpsGlobalAgent } = require("internal/http/agent");
const { ClientRequest } = require("internal/http/client");

function request(url, options, callback) {
  return new ClientRequest(url, options, callback, module.exports.globalAgent);
}

function get(url, options, callback) {
  const req = request(url, options, callback);
  req.end();
  return req;
}

module.exports = {
  ...require("internal/missing")("https", "source functions are called with `onRequest`", "createServer Server"),
  Agent: HttpsAgent,
  get,
  globalAgent: httpsGlobalAgent,
  request,
};
