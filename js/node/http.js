// node:http

"use strict";

const { Agent, globalAgent } = require("internal/http/agent");
const { ClientRequest } = require("internal/http/client");
const { METHODS, STATUS_CODES, validateHeaderName, validateHeaderValue } = require("internal/http/common");
const { IncomingMessage } = require("internal/http/incoming");
const { Writable } = require("stream");

function request(url, options, callback) {
  return new ClientRequest(url, options, callback, module.exports.globalAgent);
}

function get(url, options, callback) {
  const req = request(url, options, callback);
  req.end();
  return req;
}

module.exports = {
  ...require("internal/missing")(
    "http",
    "source functions are called with `onRequest`",
    "createServer Server ServerResponse _connectionListener",
  ),
  Agent,
  ClientRequest,
  get,
  globalAgent,
  IncomingMessage,
  maxHeaderSize: 16384,
  METHODS,
  OutgoingMessage: Writable,
  request,
  setMaxIdleHTTPParsers() {},
  STATUS_CODES,
  validateHeaderName,
  validateHeaderValue,
};
