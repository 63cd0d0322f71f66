// node/internal/http/client: ClientRequest.

"use strict";

const { Buffer } = require("buffer");
const EventEmitter = require("events");
const { Writable } = require("stream");
const process = require("process");
const { clearTimeout, setTimeout } = require("timers");
const { URL, urlToHttpOptions } = require("url");
const { AbortError, CodedError, CodedTypeError, invalidType, requireNumber, requireSignal } = require("internal/errors");
const { Agent, requireHostsConnections } = require("internal/http/agent");
const { failure, isToken, reset, unsupported, validateHeaderName, validateHeaderValue, validateHost } = require(
  "internal/http/common",
);
const { answer } = require("internal/http/incoming");
const { Download, request, Upload } = require("internal/http/transport");

// A connection as requests show it; the host holds the real one.
function socketOf(owner, secure) {
  const socket = Object.assign(new EventEmitter(), {
    connecting: false,
    pending: false,
    destroyed: false,
    readable: true,
    writable: true,
    encrypted: secure || undefined,
    authorized: secure || undefined,
    authorizationError: null,
    remoteAddress: undefined,
    remotePort: undefined,
    bytesRead: 0,
    bytesWritten: 0,
    setNoDelay: () => socket,
    setKeepAlive: () => socket,
    ref: () => socket,
    unref: () => socket,
    cork() {},
    uncork() {},
    setTimeout(milliseconds, callback) {
      owner.setTimeout(milliseconds, callback);
      return socket;
    },
    destroy(error) {
      socket.destroyed = true;
      owner.destroy(error);
      return socket;
    },
    end: () => socket,
    getPeerCertificate: () => ({}),
    getSession: () => undefined,
  });
  return socket;
}

function optionsOf(input, options) {
  if (typeof input === "string") {
    if (!URL.canParse(input)) throw new CodedTypeError("ERR_INVALID_URL", "Invalid URL");
    return { ...urlToHttpOptions(new URL(input)), ...options };
  }
  if (input instanceof URL) return { ...urlToHttpOptions(input), ...options };
  return { ...input, ...options };
}

const STATE = Symbol("state");

function ClientRequest(input, options, callback, defaultAgent = require("http").globalAgent) {
  if (!(this instanceof ClientRequest)) return new ClientRequest(input, options, callback, defaultAgent);
  if (typeof options === "function") [options, callback] = [undefined, options];
  options = optionsOf(input, options);
  Writable.call(this, { autoDestroy: false, emitClose: false, decodeStrings: true });

  let agent = options.agent;
  if (agent === false) agent = new defaultAgent.constructor();
  else if (agent === null || agent === undefined) agent = options._defaultAgent ?? defaultAgent;
  else if (typeof agent !== "object" && typeof agent !== "function") {
    throw invalidType("options.agent", "one of Agent-like Object, undefined, or false", agent);
  }
  requireHostsConnections(agent);
  for (const name of ["cert", "key", "pfx", "ca", "socketPath", "createConnection"]) {
    const given = options[name] ?? agent.options?.[name];
    if (given) throw unsupported(`The option "${name}" of requests`, "the host makes the connections");
  }
  const expected = agent.protocol ?? defaultAgent.protocol;
  const protocol = options.protocol || defaultAgent.protocol;
  if (options.path !== undefined && options.path !== null && /[^\u0021-\u00ff]/.test(`${options.path}`)) {
    throw new CodedTypeError("ERR_UNESCAPED_CHARACTERS", "Request path contains unescaped characters");
  }
  if (protocol !== expected) {
    throw new CodedTypeError("ERR_INVALID_PROTOCOL", `Protocol "${protocol}" not supported. Expected "${expected}"`);
  }
  const defaultPort = options.defaultPort || agent.defaultPort;
  const port = options.port || defaultPort || 80;
  const host = validateHost(options.hostname, "hostname") || validateHost(options.host, "host") || "localhost";

  let method = options.method;
  if (method !== null && method !== undefined && typeof method !== "string") {
    throw invalidType("options.method", "of type string", method);
  }
  if (method) {
    if (!isToken(method)) {
      throw new CodedTypeError("ERR_INVALID_HTTP_TOKEN", `Method must be a valid HTTP token ["${method}"]`);
    }
    method = method.toUpperCase();
  }
  this.method = method || "GET";
  this.agent = agent;
  this.protocol = protocol;
  this.host = host;
  this.path = options.path || "/";
  this.maxHeadersCount = null;
  this.reusedSocket = false;
  this.aborted = false;
  this.res = null;
  this.socket = null;
  this.timeout = undefined;
  this.shouldKeepAlive = true;
  this.useChunkedEncodingByDefault = !["GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"].includes(this.method);
  this.sendDate = false;
  const state = {
    headers: new Map(),
    port,
    defaultPort,
    exchange: undefined,
    upload: undefined,
    held: undefined,
    pieces: [],
    sent: false,
    deciding: false,
    closed: false,
    timer: undefined,
  };
  Object.defineProperty(this, STATE, { value: state });
  if (callback) this.once("response", callback);

  const headers = options.headers;
  if (Array.isArray(headers)) {
    if (headers.length % 2 !== 0 && !Array.isArray(headers[0])) {
      throw new CodedTypeError("ERR_INVALID_ARG_VALUE", "The property 'options.headers' is invalid");
    }
    const flat = Array.isArray(headers[0]) ? headers.flat() : headers;
    for (let i = 0; i + 1 < flat.length; i += 2) this.appendHeader(flat[i], flat[i + 1]);
  } else if (headers) {
    for (const name of Object.keys(headers)) this.setHeader(name, headers[name]);
  }
  if (options.auth && !this.getHeader("Authorization")) {
    this.setHeader("Authorization", `Basic ${Buffer.from(options.auth).toString("base64")}`);
  }
  if (!this.getHeader("host") && options.setHost !== false && !Array.isArray(headers)) {
    const named = host.includes(":") && host.indexOf(":") !== host.lastIndexOf(":") && host[0] !== "[" ? `[${host}]` : host;
    this.setHeader("Host", port && +port !== defaultPort ? `${named}:${port}` : named);
  }
  const milliseconds = options.timeout;
  if (milliseconds !== undefined) {
    requireNumber(milliseconds, "timeout", 0);
    this.timeout = milliseconds;
  }
  const { signal } = options;
  if (signal) {
    requireSignal(signal, "options.signal");
    const abort = () => this.destroy(new AbortError(undefined, { cause: signal.reason }));
    if (signal.aborted) process.nextTick(abort);
    else signal.addEventListener("abort", abort, { once: true });
    this.once("close", () => signal.removeEventListener("abort", abort));
  }
  process.nextTick(() => {
    if (this.destroyed) return;
    this.socket = socketOf(this, protocol === "https:");
    this.emit("socket", this.socket);
    if (this.timeout) this._active();
    if (`${this.getHeader("expect")}`.toLowerCase() === "100-continue") this.emit("continue");
    if (state.deciding) process.nextTick(() => decide(this));
  });
}
Object.setPrototypeOf(ClientRequest.prototype, Writable.prototype);
Object.setPrototypeOf(ClientRequest, Writable);

Object.defineProperties(ClientRequest.prototype, {
  connection: {
    get() {
      return this.socket;
    },
    configurable: true,
  },
  finished: {
    get() {
      return this.writableEnded;
    },
    configurable: true,
  },
  headersSent: {
    get() {
      return this[STATE].sent;
    },
    enumerable: true,
    configurable: true,
  },
  _header: {
    get() {
      return this[STATE].sent ? `${this.method} ${this.path} HTTP/1.1\r\n` : null;
    },
    configurable: true,
  },
});

const methods = {
  setHeader(name, value) {
    if (this[STATE].sent) {
      throw new CodedError("ERR_HTTP_HEADERS_SENT", "Cannot set headers after they are sent to the client");
    }
    validateHeaderName(name);
    validateHeaderValue(name, value);
    this[STATE].headers.set(name.toLowerCase(), [name, value]);
    return this;
  },

  setHeaders(headers) {
    if (!headers || typeof headers.keys !== "function" || typeof headers.get !== "function") {
      throw invalidType("headers", "an instance of Headers or Map", headers);
    }
    for (const name of headers.keys()) this.setHeader(name, headers.get(name));
    return this;
  },

  appendHeader(name, value) {
    validateHeaderName(name);
    const known = this.getHeader(name);
    if (known === undefined) return this.setHeader(name, value);
    return this.setHeader(name, [known, value].flat());
  },

  getHeader(name) {
    if (typeof name !== "string") throw invalidType("name", "of type string", name);
    return this[STATE].headers.get(name.toLowerCase())?.[1];
  },

  getHeaderNames() {
    return [...this[STATE].headers.keys()];
  },

  getRawHeaderNames() {
    return [...this[STATE].headers.values()].map(([name]) => name);
  },

  getHeaders() {
    const headers = Object.create(null);
    for (const [key, [, value]] of this[STATE].headers) headers[key] = value;
    return headers;
  },

  hasHeader(name) {
    if (typeof name !== "string") throw invalidType("name", "of type string", name);
    return this[STATE].headers.has(name.toLowerCase());
  },

  removeHeader(name) {
    if (typeof name !== "string") throw invalidType("name", "of type string", name);
    if (this[STATE].sent) {
      throw new CodedError("ERR_HTTP_HEADERS_SENT", "Cannot remove headers after they are sent to the client");
    }
    this[STATE].headers.delete(name.toLowerCase());
  },

  addTrailers() {},

  setNoDelay() {
    return this;
  },

  setSocketKeepAlive() {},

  flushHeaders() {
    if (!this[STATE].sent) stream(this);
  },

  // Of silence: each piece that comes or goes starts it anew.
  setTimeout(milliseconds, callback) {
    requireNumber(milliseconds, "timeout", 0);
    if (callback) this.once("timeout", callback);
    this.timeout = milliseconds;
    this._active();
    return this;
  },

  clearTimeout(callback) {
    if (callback) this.removeListener("timeout", callback);
    return this.setTimeout(0);
  },

  abort() {
    if (this.aborted) return;
    this.aborted = true;
    process.nextTick(() => this.emit("abort"));
    this.destroy();
  },
};
for (const name of Object.keys(methods)) {
  Object.defineProperty(ClientRequest.prototype, name, {
    value: methods[name],
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

Object.defineProperty(ClientRequest.prototype, "_active", {
  value() {
    const state = this[STATE];
    if (state.timer !== undefined) clearTimeout(state.timer);
    state.timer = undefined;
    if (!this.timeout || state.closed || this.socket === null) return;
    state.timer = setTimeout(() => {
      state.timer = undefined;
      this.emit("timeout");
      this.socket.emit("timeout");
      this.res?.emit("timeout");
    }, this.timeout);
  },
});

function target(req) {
  const { host, path } = req;
  const { port, defaultPort } = req[STATE];
  const authority = host.includes(":") && host[0] !== "[" ? `[${host}]` : host;
  if (/[/?#@\\\s]/.test(authority)) throw new CodedTypeError("ERR_INVALID_URL", "Invalid URL");
  const shown = +port === defaultPort ? "" : `:${port}`;
  return `${req.protocol}//${authority}${shown}${path[0] === "/" ? "" : "/"}${path}`;
}

function headerPairs(req) {
  const pairs = [];
  for (const [key, [name, value]] of req[STATE].headers) {
    // The default is the URL's, which HTTP/2 has in another place.
    if (key === "host" && !Array.isArray(value) && target(req).startsWith(`${req.protocol}//${value}/`)) continue;
    for (const item of Array.isArray(value) ? value : [value]) pairs.push([name, `${item}`]);
  }
  return pairs;
}

function start(req, body) {
  const state = req[STATE];
  state.sent = true;
  const given = req.getHeader("content-length");
  const length = given === undefined || !/^\d+$/.test(`${given}`) ? undefined : Number(given);
  try {
    state.exchange = request(req.method, target(req), headerPairs(req), body, length);
  } catch (error) {
    process.nextTick(() => req.destroy(failure(error)));
    return;
  }
  req._active();
  state.exchange.answer((response) => answered(req, response), (error) => {
    if (!req.destroyed) req.destroy(failure(error));
  });
}

// Its body is sent while it is written.
function stream(req) {
  const state = req[STATE];
  const upload = new Upload(() => {});
  state.upload = upload;
  start(req, upload);
  const { held } = state;
  state.held = undefined;
  if (held !== undefined) upload.write(held.chunk, held.done);
}

// Once the code that began to write has run: it has all been written, or it comes in time.
function decide(req) {
  const state = req[STATE];
  state.deciding = false;
  if (state.sent || req.destroyed) return;
  if (!req.writableEnded) {
    stream(req);
    return;
  }
  const { held } = state;
  state.held = undefined;
  if (held === undefined) return;
  state.pieces.push(held.chunk);
  held.done();
}

ClientRequest.prototype._write = function _write(chunk, _encoding, done) {
  const state = this[STATE];
  if (this.destroyed) {
    done();
  } else if (state.upload !== undefined) {
    this._active();
    state.upload.write(chunk, done);
  } else if (state.sent) {
    done();
  } else if (this.writableEnded && !state.deciding && state.pieces.length > 0) {
    state.pieces.push(chunk);
    done();
  } else {
    state.held = { chunk, done };
    state.deciding = true;
    if (this.socket !== null) process.nextTick(() => decide(this));
  }
};

ClientRequest.prototype._final = function _final(done) {
  const state = this[STATE];
  const finish = () => {
    if (this.destroyed) {
      done();
      return;
    }
    if (state.upload !== undefined) {
      state.upload.end();
    } else if (!state.sent) {
      const { pieces } = state;
      state.pieces = [];
      start(this, pieces.length === 0 ? null : pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
    }
    done();
  };
  if (this.socket === null) process.nextTick(() => process.nextTick(finish));
  else finish();
};

function closed(req) {
  const state = req[STATE];
  if (state.closed) return;
  state.closed = true;
  if (state.timer !== undefined) clearTimeout(state.timer);
  req.destroyed = true;
  req._writableState.closed = true;
  req._writableState.closeEmitted = true;
  req.emit("close");
}

function answered(req, response) {
  if (req.destroyed) return;
  req._active();
  const message = answer(req, response, (owner) => new Download(response.responseRid, owner));
  req.res = message;
  message.once("close", () => process.nextTick(closed, req));
  message.once("end", () => {
    process.nextTick(closed, req);
  });
  if (!req.emit("response", message)) message._dump();
}

ClientRequest.prototype._destroy = function _destroy(error, done) {
  const state = this[STATE];
  state.exchange?.abort();
  state.upload?.fail(error ?? reset("aborted"));
  state.pieces = [];
  state.held = undefined;
  if (this.res !== null) {
    if (!this.res.complete) this.res.destroy(error ?? reset("aborted"));
    error = null;
  } else if (!error) {
    error = reset("socket hang up");
  }
  if (this.socket !== null) this.socket.destroyed = true;
  process.nextTick(() => {
    done(error);
    process.nextTick(closed, this);
  });
};

module.exports = { Agent, ClientRequest };
