// One attempt: from the client's configuration, as it is now, to the op; from the answer to the events of HTTP.

import { primordials } from "ext:core/mod.js";
import { op_aws_answer, op_aws_begin, op_aws_url } from "ext:core/ops";
import { Buffer, bufferOf } from "ext:tidegate_buffer/buffer.js";
import { resourceOf } from "ext:tidegate_sdk/body.js";
import { adoptError, makeError } from "ext:tidegate_sdk/error.js";
import { listenersOf } from "ext:tidegate_sdk/events.js";
import { rawHeaders, rawOf } from "ext:tidegate_sdk/http.js";
import { transportError } from "ext:tidegate_sdk/outcome.js";
import { collect } from "ext:tidegate_sdk/read_stream.js";
import { definitionOf } from "ext:tidegate_sdk/service.js";
import { viewOf } from "ext:tidegate_sdk/util.js";
import { changes, inputOf } from "ext:tidegate_sdk/view.js";

const { DateParse, Error, Number, NumberIsFinite, PromisePrototypeThen, String } = primordials;

// Calls back with the outcome; the response's error is set where there was no answer.
export function send(request, own, done) {
  const { service, response } = request;
  let begun;
  try {
    const stream = own.source === undefined ? undefined : sourceOfAttempt(request, own);
    begun = op_aws_begin(definitionOf(service).identifier, own.operation, inputOf(request, own), optionsOf(request, own, stream));
  } catch (error) {
    response.error = makeError(error?.code ?? "InvalidRequest", String(error?.message), { retryable: false });
    done(own.outcome);
    return;
  }
  if (typeof begun !== "number") {
    response.error = transportError(request, begun.error);
    done(begun);
    return;
  }
  own.attempt = begun;
  own.stop = undefined;
  if (own.located) own.url = op_aws_url(begun);
  PromisePrototypeThen(
    op_aws_answer(begun),
    (outcome) => {
      answered(request, own, outcome, done);
    },
    (error) => {
      response.error = makeError("NetworkingError", String(error?.message), { retryable: true });
      done({ __proto__: null });
    },
  );
}

// The body of this attempt. It is told as it goes, and an error of it is the request's.
function sourceOfAttempt(request, own) {
  if (own.consumed) throw new Error("the body is a stream that has been read already");
  own.consumed = true;
  const total = own.length;
  return resourceOf(own.source, total, (loaded, error) => {
    if (error === undefined) request.emit("httpUploadProgress", [{ loaded, total }, request.response]);
    else own.sourceError = error;
  });
}

function answered(request, own, outcome, done) {
  const { response } = request;
  if (outcome.status === undefined) {
    response.error = own.sourceError === undefined
      ? transportError(request, outcome.error)
      : adoptError(own.sourceError);
    request.emit("httpError", [response.error, response]);
    done(outcome);
    return;
  }
  const { body } = rawOf(request.httpRequest) ?? request.httpRequest;
  if (body && own.source === undefined) {
    const sent = lengthOf(body);
    request.emit("httpUploadProgress", [{ loaded: sent, total: sent }, response]);
  }
  const { httpResponse } = response;
  httpResponse.statusCode = outcome.status;
  httpResponse.statusMessage = outcome.reason;
  httpResponse.headers = outcome.headers;
  httpResponse.body = bufferOf(outcome.body);
  noteClock(request.service, outcome.headers.date);
  request.emit("httpHeaders", [outcome.status, outcome.headers, response, outcome.reason]);
  if (outcome.stream !== undefined) {
    own.attempt = undefined;
    streamed(request, own, outcome, done);
    return;
  }
  const length = httpResponse.body.length;
  if (length > 0) {
    const total = outcome.headers["content-length"];
    request.emit("httpDownloadProgress", [{ loaded: length, total }, response]);
    request.emit("httpData", [httpResponse.body, response]);
  }
  request.emit("httpDone", [response]);
  done(outcome);
}

function streamed(request, own, outcome, done) {
  const { response } = request;
  const ended = (error, body) => {
    own.stop = undefined;
    if (body) response.httpResponse.body = body;
    if (error) {
      response.error = error;
      request.emit("httpError", [error, response]);
    } else {
      request.emit("httpDone", [response]);
    }
    done(outcome);
  };
  // A listener may have aborted it meanwhile.
  if (own.sink !== undefined) own.sink(outcome.stream, ended);
  else collect(request, own, outcome.stream, ended);
  if (own.aborted) own.stop?.();
}

function isWatched(request) {
  return listenersOf(request, "httpData").length > 0 || listenersOf(request, "httpDownloadProgress").length > 0;
}

function noteClock(service, date) {
  if (!service.config.correctClockSkew || date === undefined) return;
  const time = DateParse(date);
  if (service.isClockSkewed(time)) service.applyClockOffset(time);
}

function lengthOf(body) {
  if (typeof body === "string") return Buffer.byteLength(body);
  const view = viewOf(body);
  return view === undefined ? 0 : view.byteLength;
}

// Text, or a Buffer: what v2 computes an MD5 of.
function isHashable(body) {
  return typeof body === "string" ? body !== "" : Buffer.isBuffer(body);
}

function text(value) {
  return value === undefined || value === null ? undefined : String(value);
}

function number(value) {
  const result = Number(value);
  return NumberIsFinite(result) ? result : 0;
}

export function optionsOf(request, own, stream) {
  const { httpRequest, params, service } = request;
  const { config } = service;
  const keys = own.keys;
  return {
    __proto__: null,
    ...changes(request, own),
    region: text(httpRequest.region) ?? "us-east-1",
    forcePathStyle: !!config.s3ForcePathStyle,
    bucketEndpoint: !!config.s3BucketEndpoint || request._parsedArn !== undefined,
    signingName: request.operation === "writeGetObjectResponse"
      ? "s3-object-lambda"
      : text(request._parsedArn?.service),
    accelerate: !!config.useAccelerateEndpoint,
    dualstack: !!config.useDualstackEndpoint,
    sslEnabled: !!config.sslEnabled,
    anonymous: !!request._unAuthenticated,
    accessKeyId: text(keys?.accessKeyId),
    secretAccessKey: text(keys?.secretAccessKey),
    sessionToken: text(keys?.sessionToken),
    checksums: !!config.computeChecksums,
    signBody: config.s3DisableBodySigning !== true,
    hashable: isHashable(params?.Body),
    userAgent: String(rawHeaders(httpRequest)["User-Agent"] ?? httpRequest.getUserAgent()),
    timeout: number(config.httpOptions?.timeout),
    connectTimeout: number(config.httpOptions?.connectTimeout),
    clockOffset: number(config.systemClockOffset),
    stream,
    streamLength: own.length,
    streamsAnswer: own.sink !== undefined,
    watchesAnswer: isWatched(request),
  };
}
