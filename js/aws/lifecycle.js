// The states of a request, in the order in which aws-sdk v2 goes through them.
//
// In each state the SDK's own step comes first, then the listeners of the event of that name. What is thrown in either is the
// request's error; in the last states it is nobody's, and fails the invocation.

import { primordials } from "ext:core/mod.js";
import { op_aws_abort, op_aws_offers_credentials } from "ext:core/ops";
import { bodyMember, isStream, readBlob } from "ext:tidegate_sdk/body.js";
import { asMissing, noProvider, resolve } from "ext:tidegate_sdk/credentials.js";
import { Endpoint, urlOf } from "ext:tidegate_sdk/endpoint.js";
import { adoptError, combineErrors, makeError, placeError } from "ext:tidegate_sdk/error.js";
import { callListeners, listenersOf } from "ext:tidegate_sdk/events.js";
import { rawEndpoint } from "ext:tidegate_sdk/http.js";
import { log } from "ext:tidegate_sdk/log.js";
import { extractData, extractError } from "ext:tidegate_sdk/outcome.js";
import { judgement } from "ext:tidegate_sdk/judgement.js";
import { operationName } from "ext:tidegate_sdk/model.js";
import { EXPIRES, presignedUrl } from "ext:tidegate_sdk/presign.js";
import { readStream } from "ext:tidegate_sdk/read_stream.js";
import { wait } from "ext:tidegate_sdk/retry.js";
import { optionsOf, send } from "ext:tidegate_sdk/send.js";
import { definitionOf, validateParameters } from "ext:tidegate_sdk/service.js";
import { translate } from "ext:tidegate_sdk/translate.js";
import { describe, finish } from "ext:tidegate_sdk/view.js";

const {
  Error,
  PromisePrototypeThen,
  ReflectApply,
  RegExpPrototypeExec,
  String,
  StringPrototypeSplit,
} = primordials;

// What a request carries that its function has no business with.
// A private field rather than a WeakMap, which each collection of garbage would have to go through.
class Given {
  constructor(object) {
    return object;
  }
}

class Hidden extends Given {
  #progress;

  static begin(request, progress) {
    if (!(#progress in request)) new Hidden(request);
    request.#progress = progress;
  }

  static progressOf(request) {
    return request.#progress;
  }
}

const { progressOf } = Hidden;

export function begin(request) {
  Hidden.begin(request, {
    __proto__: null,
    operation: operationName(request.operation),
    input: undefined,
    keys: null,
    path: undefined,
    attempt: undefined,
    outcome: undefined,
    aborted: false,
    origin: undefined,
    // Told the URL where the request is to be presigned, and not sent.
    presigned: undefined,
    // A stream that is sent, how long it is, whether it has been read, and how that failed.
    source: undefined,
    length: 0,
    consumed: false,
    sourceError: undefined,
    // Who takes the body of the answer as it comes, and how that is ended.
    sink: undefined,
    stop: undefined,
    // Whether somebody asks where the request went, and the answer.
    located: false,
    url: undefined,
    ended: false,
    // What listeners were shown of the request, once they asked, and whether it is complete.
    view: undefined,
    isBuilt: false,
    method: undefined,
    // Ends the wait for the next attempt.
    wake: undefined,
    // Where to stop, and what to call there.
    until: undefined,
  });
}

export function argumentsOf(request, state) {
  switch (state) {
    case "restart":
    case "validate":
    case "afterValidate":
    case "build":
    case "afterBuild":
    case "sign":
      return [request];
    case "error":
      return [request.response.error, request.response];
    default:
      return [request.response];
  }
}

const states = {
  __proto__: null,
  validate: { step: validate, next: "build", fail: "error" },
  build: { step: build, next: "afterBuild", fail: "restart" },
  afterBuild: { step: measure, next: "sign", fail: "restart" },
  restart: { step: nothing, next: "build", fail: "error" },
  sign: { step: sign, next: "send", fail: "retry" },
  send: { step: attempt, next: "validateResponse", fail: "retry" },
  presigned: { step: tellUrl, next: null, fail: "error" },
  validateResponse: { step: validateResponse, next: "extractData", fail: "extractError" },
  extractError: { step: readError, next: "extractData", fail: "retry" },
  extractData: { step: readData, next: "success", fail: "retry" },
  retry: { step: judge, next: "afterRetry", fail: "afterRetry" },
  afterRetry: { step: afterRetry, next: "sign", fail: "error" },
  success: { step: nothing, next: "complete", fail: "complete", last: true },
  error: { step: tellPlace, next: "complete", fail: "complete", last: true },
  complete: { step: end, next: null, fail: null, last: true },
};

// Sends the request; `origin` tells where the function asked for it.
export function start(request, origin) {
  progressOf(request).origin = origin;
  advance(request);
}

// Builds and signs the request, and gives its URL instead of sending it: to `callback`, or else at once.
export function presign(request, callback, origin) {
  const own = progressOf(request);
  let url;
  own.presigned = (made) => {
    url = made;
    if (callback) callback(null, made);
  };
  request.emit("beforePresign", [request]);
  if (callback) {
    request.on("complete", ({ error }) => {
      if (error) callback(error);
    });
  }
  start(request, origin);
  if (callback) return undefined;
  const { error } = request.response;
  if (error) throw error;
  if (url === undefined) {
    const message = "the credentials are not there yet; give a callback, or await them with getPromise() before";
    throw makeError("CredentialsError", message);
  }
  return url;
}

// As `start`, up to a state, which is not entered; `done` is called there or at the end.
export function runTo(request, state, done) {
  const own = progressOf(request);
  own.until = { __proto__: null, state, done };
  advance(request);
}

// Goes on from where the request is: sends it, sends it once more, or tells its end again.
function advance(request) {
  const name = request._asm.currentState;
  const state = states[name];
  if (state === undefined) throw makeError(undefined, `a request has no state ${name}`);
  let left = false;
  request._haltHandlersOnError = false;
  const leave = (thrown) => {
    if (thrown) {
      if (state.last) throw thrown;
      request.response.error = thrown;
    }
    const { error } = request.response;
    let to = error ? state.fail : state.next;
    const { presigned, until } = progressOf(request);
    // Nothing of it is tried again.
    if (presigned !== undefined) to = to === "send" ? "presigned" : to === "retry" || to === "restart" ? "error" : to;
    if (to !== null) request._asm.currentState = to;
    if (until !== undefined && (to === null || to === until.state)) {
      progressOf(request).until = undefined;
      if (typeof until.done === "function") ReflectApply(until.done, request, to === null && !error ? [] : [error]);
      return;
    }
    if (to !== null) advance(request);
  };
  const emit = (thrown) => {
    // Whoever is waited for may call back more than once.
    if (left) return;
    left = true;
    callListeners(request, listenersOf(request, name), argumentsOf(request, name), leave, thrown);
  };
  let thrown = null;
  try {
    if (state.step(request, progressOf(request), emit) === LATER) return;
  } catch (error) {
    // What a callback throws at the end of it all is no error of this state.
    if (left) throw error;
    thrown = adoptError(error);
  }
  emit(thrown);
}

// A step that gives this calls its third argument when it is done.
const LATER = { __proto__: null };

function nothing() {}

function tellPlace(request, { origin }) {
  const { response, service } = request;
  definitionOf(service).failed?.(request);
  if (origin !== undefined) placeError(response.error, origin);
}

// Of several errors a parameter's comes first, then the region's, then that there are no credentials.
function validate(request, own, done) {
  const { service, response } = request;
  const definition = definitionOf(service);
  resolve(service.config, (error, keys) => {
    if (!request._unAuthenticated) {
      if (error) response.error = asMissing(error);
      else if (keys === null && !isHostSigned(request, own)) response.error = noProvider();
    }
    let thrown = null;
    const checks = [definition.prepare, definition.checkRegion, validateParameters, definition.check];
    if (own.presigned !== undefined && definition.checkPresigned !== undefined) checks[4] = definition.checkPresigned;
    for (let i = 0; i < checks.length; i++) {
      try {
        checks[i]?.(request);
      } catch (failure) {
        thrown = combineErrors(thrown, failure);
      }
    }
    done(thrown);
  });
  return LATER;
}

function isHostSigned(request, own) {
  const endpoint = urlOf(rawEndpoint(request.httpRequest));
  return op_aws_offers_credentials(definitionOf(request.service).identifier, own.operation, endpoint);
}

function end(request, own) {
  own.ended = true;
  log(request);
}

function build(request, own, done) {
  const definition = definitionOf(request.service);
  const { model } = definition;
  const { input, method } = model.operation(request.operation);
  const special = bodyMember(input, request.params);
  const params = special === undefined ? request.params : special.others;
  own.input = translate(model, input, params, definition.inOrderOfParams);
  definition.build?.(request);
  request.httpRequest.method = method;
  const show = (body) => describe(request, own, body, () => optionsOf(request, own));
  if (special === undefined) {
    show(own.input.Body ?? "");
    return undefined;
  }
  const { name, value } = special;
  if (isStream(value)) {
    own.source = value;
    show(value);
    return undefined;
  }
  readBlob(value, (error, bytes) => {
    own.input[name] = bytes;
    show(bytes);
    done(error);
  });
  return LATER;
}

// Of a stream the length has to be told.
function measure(request, own) {
  finish(request, own);
  if (own.source === undefined) return;
  own.length = own.input.ContentLength;
  const { httpRequest, service } = request;
  if (own.length >= 0 && definitionOf(service).identifier === "s3") return;
  throw new Error(
    httpRequest.endpoint.protocol === "https:"
      ? `Cannot determine length of ${own.source}`
      : "Non-file stream objects are not supported with SigV4",
  );
}

// Where a request went: asked for before it is sent, told when it has been.
export function locate(request) {
  progressOf(request).located = true;
}

export function locationOf(request) {
  return StringPrototypeSplit(progressOf(request).url, "?", 1)[0];
}

export function streamAnswer(request) {
  return readStream(request, progressOf(request));
}

function sign(request, own, done) {
  if (request._unAuthenticated) {
    own.keys = null;
    return undefined;
  }
  resolve(request.service.config, (error, keys) => {
    if (error) request.response.error = error;
    own.keys = keys;
    done(null);
  });
  return LATER;
}

function tellUrl(request, own, done) {
  const url = presignedUrl(request, own, request.httpRequest.headers[EXPIRES]);
  done(null);
  own.presigned(url);
  return LATER;
}

function abortedError() {
  return makeError("RequestAbortedError", "Request aborted by user", { retryable: false });
}

export function abortAttempt(request) {
  const own = progressOf(request);
  own.aborted = true;
  if (own.attempt !== undefined) op_aws_abort(own.attempt);
  own.stop?.();
  own.wake?.();
}

function attempt(request, own, done) {
  const { response } = request;
  response.error = null;
  response.data = null;
  if (own.aborted) throw abortedError();
  send(request, own, (outcome) => {
    own.attempt = undefined;
    own.outcome = outcome;
    if (own.aborted) response.error = abortedError();
    done(null);
  });
  return LATER;
}

function validateResponse(request, own) {
  const { response } = request;
  if (own.outcome.status < 300) {
    response.data = {};
    response.error = null;
  } else {
    response.data = null;
    response.error = makeError("UnknownError", "An unknown error occurred.");
  }
}

function readError(request, own, done) {
  extractError(request, own.outcome, () => done(null));
  return LATER;
}

function readData(request, own) {
  // A listener of extractError may have taken the error away.
  if (own.outcome.status < 300) extractData(request, own.outcome);
  else request.response.data = {};
}

const EXPIRED = /^(RequestExpired|ExpiredTokenException|ExpiredToken)$/;

function judge(request, own) {
  const { response, service } = request;
  const { error, httpResponse } = response;
  if (!error) return;
  if (httpResponse.statusCode && own.outcome?.status !== undefined) {
    error.statusCode = httpResponse.statusCode;
    if (error.retryable === undefined) {
      error.retryable = definitionOf(service).retryable(request, error, own.outcome.error);
    }
  }
  if (typeof error.code === "string") {
    if (RegExpPrototypeExec(EXPIRED, error.code) !== null) {
      error.retryable = true;
      if (service.config.credentials) service.config.credentials.expired = true;
    }
    if (service.config.correctClockSkew && judgement.clockSkewError(error)) error.retryable = true;
  }
  const location = httpResponse.headers?.location;
  if (error.statusCode >= 300 && error.statusCode < 400 && location) {
    // As text: an object could say one thing as a URL and another as its parts.
    const { httpRequest } = request;
    httpRequest.endpoint = new Endpoint(String(location));
    own.path = httpRequest.path = httpRequest.endpoint.path;
    httpRequest.endpoint.pathname = "/";
    error.redirect = true;
    error.retryable = true;
  }
  if (own.consumed && error.redirect) error.redirect = false;
  if (error.redirect && response.redirectCount < response.maxRedirects) {
    error.retryDelay = 0;
  } else if (own.consumed) {
    // A stream cannot be sent again.
    error.retryable = false;
  } else if (response.retryCount < response.maxRetries) {
    error.retryDelay = service.retryDelays(response.retryCount, error) || 0;
  }
}

function afterRetry(request, own, done) {
  const { response } = request;
  const { error } = response;
  let again = false;
  if (error && !own.aborted) {
    if (error.retryable && response.retryCount < response.maxRetries) {
      response.retryCount++;
      again = true;
    } else if (error.redirect && response.redirectCount < response.maxRedirects) {
      response.redirectCount++;
      again = true;
    }
  }
  const delay = error?.retryDelay || 0;
  // A negative delay is how customBackoff gives up.
  if (!again || delay < 0) return undefined;
  const [waiting, wake] = wait(delay);
  own.wake = wake;
  PromisePrototypeThen(waiting, () => {
    own.wake = undefined;
    response.error = own.aborted ? abortedError() : null;
    done(null);
  });
  return LATER;
}
