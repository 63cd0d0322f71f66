// What an answer comes to: data, or an error as aws-sdk v2 makes it.

import { primordials } from "ext:core/mod.js";
import { Buffer, bufferOf } from "ext:tidegate_buffer/buffer.js";
import { missing } from "ext:tidegate_sdk/credentials.js";
import { makeError, utilError } from "ext:tidegate_sdk/error.js";
import { eventStream } from "ext:tidegate_sdk/event_stream.js";
import { definitionOf } from "ext:tidegate_sdk/service.js";

const { ArrayBufferIsView, Date, Error, JSONParse, ObjectAssign, ObjectDefineProperty, ObjectHasOwn, ObjectKeys } = primordials;

export function extractData(request, outcome) {
  const { response } = request;
  if (outcome.error !== undefined) {
    response.data = null;
    response.error = serviceError(request, outcome);
    return;
  }
  const data = outcome.data;
  const names = ObjectKeys(data);
  for (let i = 0; i < names.length; i++) {
    // A body that is a member is the very Buffer that $response has.
    if (data[names[i]] === outcome.body) data[names[i]] = response.httpResponse.body;
  }
  const known = definitionOf(request.service).model.operation(request.operation);
  if (known.events !== undefined) data[known.events] = eventStream(data[known.events]);
  if (known.blobs) toBuffers(data);
  hoist(data, known.hoist);
  response.data = data;
  noteIds(response, outcome, data.ResponseMetadata?.RequestId);
  definitionOf(request.service).answered?.(request, outcome);
}

// Bytes are Buffers, wherever they are; the data is plain, and not the function's yet.
function toBuffers(data) {
  const names = ObjectKeys(data);
  for (let i = 0; i < names.length; i++) {
    const value = data[names[i]];
    if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) continue;
    if (ArrayBufferIsView(value)) data[names[i]] = bufferOf(value);
    else toBuffers(value);
  }
}

// The members of a structure that is the whole body can be read one level up too, without being listed there.
function hoist(data, payload) {
  if (payload === undefined || !data[payload]) return;
  const names = ObjectKeys(data[payload]);
  for (let i = 0; i < names.length; i++) {
    if (ObjectHasOwn(data, names[i])) continue;
    ObjectDefineProperty(data, names[i], {
      __proto__: null,
      value: data[payload][names[i]],
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
}

function noteIds(response, outcome, otherwise) {
  const { headers } = outcome;
  const id = headers["x-amz-request-id"] || headers["x-amzn-requestid"] || otherwise;
  if (id) response.requestId = id;
  response.extendedRequestId = headers["x-amz-id-2"];
  response.cfId = headers["x-amz-cf-id"];
}

// Sets the response's error, then calls back: for some errors another request has to be made first.
export function extractError(request, outcome, done) {
  request.response.error = serviceError(request, outcome);
  const { answered, ask } = definitionOf(request.service);
  answered?.(request, outcome);
  if (ask === undefined) done();
  else ask(request, outcome, done);
}

function serviceError(request, outcome) {
  const { response, service } = request;
  const { code, message, retryable, is200Error } = outcome.error;
  // What cannot be read names no ids, and is worth another try.
  if (code === "XMLParserError" || (code === "InternalError" && message === "S3 aborted request")) {
    noteIds(response, outcome);
    return makeError(code, message, code === "XMLParserError" ? { retryable } : undefined);
  }
  if (code === "SyntaxError") return syntaxError(outcome, message);
  const definition = definitionOf(service);
  const error = makeError(code, message ?? null, definition.errorFields?.(request, outcome));
  definition.completeError?.(error, outcome);
  noteIds(response, outcome);
  error.requestId = response.requestId;
  if (definition.extendedIds) {
    error.requestId ??= null;
    error.extendedRequestId = response.extendedRequestId;
    error.cfId = response.cfId;
  }
  if (is200Error) error.is200Error = true;
  return error;
}

// Of an answer that is no JSON, in the words of who reads JSON here.
function syntaxError({ body }, otherwise) {
  try {
    JSONParse(bufferOf(body).toString());
  } catch (error) {
    return makeError("SyntaxError", error.message);
  }
  return makeError("SyntaxError", otherwise);
}

// The error of an attempt that got no answer.
export function transportError(request, { code, message, retryable, cause, errno, address, port }) {
  if (code === "CredentialsError") {
    return missing({ message: cause, code, time: new Date() });
  }
  if (cause === undefined && retryable === undefined) return makeError(code, message ?? null);
  const { hostname } = request.httpRequest.endpoint;
  const { region } = request.httpRequest;
  const place = { region, hostname, retryable };
  if (code === "TimeoutError") return ObjectAssign(makeError(code, message ?? null), place);
  if (code !== "UnknownEndpoint") {
    return utilError(new Error(message ?? ""), { ...(errno === undefined ? {} : { errno }), code, ...place });
  }
  // As Node lists what it knows of a name, and of an address.
  const where = address === undefined ? { syscall: "getaddrinfo", hostname } : { syscall: "connect", address, port };
  const original = { errno, code: "NetworkingError", ...where, ...place };
  return makeError(code, message, { ...place, originalError: utilError(new Error(cause), original) });
}
