// node/internal/http/incoming: answers.

"use strict";

const { Buffer } = require("buffer");
const { Readable } = require("stream");
const { failure, reset } = require("internal/http/common");

// Of these only the first counts.
const single = new Set((
  "age authorization content-length content-type etag expires from host if-modified-since if-unmodified-since last-modified " +
  "location max-forwards proxy-authorization referer retry-after server user-agent"
).split(" "));

function joined(rawHeaders) {
  const headers = {};
  const distinct = {};
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i].toLowerCase();
    const value = rawHeaders[i + 1];
    const has = Object.hasOwn(headers, name);
    if (Object.hasOwn(distinct, name)) distinct[name].push(value);
    else define(distinct, name, [value]);
    if (name === "set-cookie") {
      if (has) headers[name].push(value);
      else headers[name] = [value];
    } else if (!has) {
      define(headers, name, value);
    } else if (!single.has(name)) {
      headers[name] += `${name === "cookie" ? "; " : ", "}${value}`;
    }
  }
  return [headers, distinct];
}

// As an own property, also where the name is __proto__.
function define(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

function IncomingMessage(socket) {
  if (!(this instanceof IncomingMessage)) return new IncomingMessage(socket);
  Readable.call(this, { highWaterMark: 16384 });
  this.socket = socket;
  this.httpVersionMajor = 1;
  this.httpVersionMinor = 1;
  this.httpVersion = "1.1";
  this.complete = false;
  this.headers = {};
  this.headersDistinct = {};
  this.rawHeaders = [];
  this.trailers = {};
  this.trailersDistinct = {};
  this.rawTrailers = [];
  this.aborted = false;
  this.upgrade = false;
  this.url = "";
  this.method = null;
  this.statusCode = null;
  this.statusMessage = null;
  this.client = socket;
  this._consuming = false;
  this._dumped = false;
}
Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
Object.setPrototypeOf(IncomingMessage, Readable);

Object.defineProperty(IncomingMessage.prototype, "connection", {
  get() {
    return this.socket;
  },
  set(value) {
    this.socket = value;
  },
  configurable: true,
});

IncomingMessage.prototype.setTimeout = function setTimeout(milliseconds, callback) {
  if (callback) this.on("timeout", callback);
  this.req?.setTimeout(milliseconds);
  return this;
};

IncomingMessage.prototype._dump = function _dump() {
  if (this._dumped) return;
  this._dumped = true;
  this.removeAllListeners("data");
  this.resume();
};

const downloads = new host.WeakMap();

IncomingMessage.prototype._read = function _read() {
  const download = downloads.get(this);
  if (download === undefined || this.complete) return;
  const request = this.req;
  download.read((piece) => {
    request?._active?.();
    if (piece.length > 0) {
      this.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
      return;
    }
    this.complete = true;
    this.push(null);
  }, (error) => {
    const broken = failure(error);
    this.destroy(broken.code === "ECONNRESET" ? reset("aborted") : broken);
  });
};

IncomingMessage.prototype._destroy = function _destroy(error, callback) {
  if (!this.readableEnded || !this.complete) {
    this.aborted = true;
    this.emit("aborted");
  }
  downloads.get(this)?.close();
  if (!error && !this.complete && this.req && !this.req.destroyed) error = reset("aborted");
  // An error is told to those who listen for it alone.
  require("process").nextTick(() => callback(error && this.listenerCount("error") > 0 ? error : null));
};

// What the host answered.
function answer(request, response, makeDownload) {
  const message = new IncomingMessage(request.socket);
  message.req = request;
  message.statusCode = response.status;
  message.statusMessage = response.statusText;
  for (const [name, value] of response.headers) message.rawHeaders.push(name, value);
  [message.headers, message.headersDistinct] = joined(message.rawHeaders);
  downloads.set(message, makeDownload(message));
  return message;
}

module.exports = { answer, IncomingMessage };
