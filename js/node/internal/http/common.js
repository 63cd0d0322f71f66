// node/internal/http/common: what may stand in requests, and errors.

"use strict";

const { CodedError, CodedTypeError, requireString } = require("internal/errors");

const METHODS = (
  "ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS " +
  "PATCH POST PROPFIND PROPPATCH PURGE PUT REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE"
).split(" ");

const STATUS_CODES = {
  100: "Continue",
  101: "Switching Protocols",
  102: "Processing",
  103: "Early Hints",
  200: "OK",
  201: "Created",
  202: "Accepted",
  203: "Non-Authoritative Information",
  204: "No Content",
  205: "Reset Content",
  206: "Partial Content",
  207: "Multi-Status",
  208: "Already Reported",
  226: "IM Used",
  300: "Multiple Choices",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  305: "Use Proxy",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Payload Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a Teapot",
  421: "Misdirected Request",
  422: "Unprocessable Entity",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  509: "Bandwidth Limit Exceeded",
  510: "Not Extended",
  511: "Network Authentication Required",
};

const token = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
const invalidContent = /[^\t\x20-\x7e\x80-\xff]/;

function isToken(text) {
  return token.test(text);
}

function validateHeaderName(name, label = "Header name") {
  if (typeof name !== "string" || !name || !isToken(name)) {
    throw new CodedTypeError("ERR_INVALID_HTTP_TOKEN", `${label} must be a valid HTTP token ["${name}"]`);
  }
}

function validateHeaderValue(name, value) {
  if (value === undefined) {
    throw new CodedTypeError("ERR_HTTP_INVALID_HEADER_VALUE", `Invalid value "${value}" for header "${name}"`);
  }
  for (const item of Array.isArray(value) ? value : [value]) {
    if (invalidContent.test(`${item}`)) {
      throw new CodedTypeError("ERR_INVALID_CHAR", `Invalid character in header content ["${name}"]`);
    }
  }
}

function validateHost(host, name) {
  if (host !== null && host !== undefined) requireString(host, `options.${name}`);
  return host;
}

function reset(message) {
  const error = new Error(message);
  error.code = "ECONNRESET";
  return error;
}

const numbers = { EACCES: -13, ECONNREFUSED: -111, ECONNRESET: -104, EHOSTUNREACH: -113, ENETUNREACH: -101, ENOTFOUND: -3008, EAI_AGAIN: -3001, EPIPE: -32, ETIMEDOUT: -110 };

// What Node says of a failure that the host tells in node-fetch's words.
function failure(error) {
  const text = `${error?.message}`;
  const at = text.indexOf(", reason: ");
  const message = at === -1 ? text : text.slice(at + ", reason: ".length);
  const code = error?.code;
  if (code === undefined) return error instanceof TypeError ? new CodedTypeError("ERR_INVALID_URL", text) : error;
  if (code === "ECONNRESET") return reset("socket hang up");
  const made = new Error(message);
  if (numbers[code] !== undefined) made.errno = numbers[code];
  made.code = code;
  const parts = /^(connect|getaddrinfo) [A-Z_]+ (.+?)(?::(\d+))?$/.exec(message);
  if (parts !== null) {
    made.syscall = parts[1];
    if (parts[1] === "getaddrinfo") {
      made.hostname = parts[2];
    } else {
      made.address = parts[2];
      if (parts[3] !== undefined) made.port = Number(parts[3]);
    }
  }
  return made;
}

function unsupported(what, advice) {
  return new CodedError("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", `${what} does not exist in functions; ${advice}`);
}

module.exports = {
  failure,
  isToken,
  METHODS,
  reset,
  STATUS_CODES,
  unsupported,
  validateHeaderName,
  validateHeaderValue,
  validateHost,
};
