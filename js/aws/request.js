// AWS.Request: an operation that is sent when it is asked to.

import { primordials } from "ext:core/mod.js";
import { makeError, originOf } from "ext:tidegate_sdk/error.js";
import { callListeners, listenersOf, mixInEvents, SequentialExecutor } from "ext:tidegate_sdk/events.js";
import { HttpRequest } from "ext:tidegate_sdk/http.js";
import { abortAttempt, argumentsOf, begin, presign, runTo, start, streamAnswer } from "ext:tidegate_sdk/lifecycle.js";
import { firstOf } from "ext:tidegate_sdk/path.js";
import { EXPIRES } from "ext:tidegate_sdk/presign.js";
import { Response } from "ext:tidegate_sdk/response.js";

const {
  ArrayIsArray,
  ObjectDefineProperty,
  ObjectHasOwn,
  Promise,
  PromisePrototypeThen,
  PromiseResolve,
  ReflectApply,
} = primordials;

export function Request(service, operation, params) {
  let region = service.config.region;
  if (service.signingRegion) region = service.signingRegion;
  else if (service.isGlobalEndpoint) region = "us-east-1";
  // Where Node has one of its domains.
  this.domain = undefined;
  this.service = service;
  this.operation = operation;
  this.params = params || {};
  this.httpRequest = new HttpRequest(service.endpoint, region);
  this.httpRequest.appendToUserAgent(service.config.customUserAgent);
  this.startTime = service.getSkewCorrectedDate();
  this.response = new Response(this);
  this._asm = { currentState: "validate" };
  this._haltHandlersOnError = false;
  ReflectApply(SequentialExecutor, this, []);
  this.emit = this.emitEvent;
  begin(this);
}

mixInEvents(Request.prototype);

const methods = {
  send(callback) {
    if (callback) {
      this.httpRequest.appendToUserAgent("callback");
      this.on("complete", (response) => ReflectApply(callback, response, [response.error, response.data]));
    }
    start(this, originOf(methods.send));
    return this.response;
  },

  // Builds the request, without sending it.
  build(callback) {
    return this.runTo("send", callback);
  },

  runTo(state, done) {
    runTo(this, state, done);
    return this;
  },

  createReadStream() {
    const stream = streamAnswer(this);
    const origin = originOf(methods.createReadStream);
    // Listeners are put on the stream first.
    PromisePrototypeThen(PromiseResolve(), () => start(this, origin));
    return stream;
  },

  abort() {
    abortAttempt(this);
    return this;
  },

  emitEvent(eventName, args, done) {
    if (typeof args === "function") {
      done = args;
      args = undefined;
    }
    const listeners = listenersOf(this, eventName);
    callListeners(this, listeners, args ?? argumentsOf(this, eventName), (error) => {
      if (error) this.response.error = error;
      if (typeof done === "function") ReflectApply(done, this, [error]);
    });
    return listeners.length > 0;
  },

  eventParameters(eventName) {
    return argumentsOf(this, eventName);
  },

  // The URL with a signature in it, or to `callback`. `expires`: seconds.
  presign(expires, callback) {
    if (!callback && typeof expires === "function") {
      callback = expires;
      expires = null;
    }
    this.httpRequest.headers[EXPIRES] = expires || 3600;
    return presign(this, callback, originOf(methods.presign));
  },

  isPresigned() {
    return ObjectHasOwn(this.httpRequest.headers, EXPIRES);
  },

  toUnauthenticated() {
    this._unAuthenticated = true;
    return this;
  },

  haltHandlersOnError() {
    this._haltHandlersOnError = true;
  },

  isPageable() {
    return this.service.paginationConfig(this.operation) !== null;
  },

  // Calls back with each item of each page, then with nulls; `false` stops.
  eachItem(callback) {
    this.eachPage((error, data) => {
      if (error) return callback(error, null);
      if (data === null) return callback(null, null);
      const { resultKey } = this.service.paginationConfig(this.operation);
      const items = firstOf(data, ArrayIsArray(resultKey) ? resultKey[0] : resultKey) ?? [];
      let result = true;
      for (let i = 0; i < items.length; i++) {
        result = callback(null, items[i]);
        if (result === false) break;
      }
      return result;
    });
  },

  // Calls back with each page, then with nulls; a callback of three parameters says itself when it is done with a page.
  eachPage(callback) {
    const origin = originOf(methods.eachPage);
    const page = (response, error, data, done) => {
      if (callback.length >= 3) ReflectApply(callback, response, [error, data, done]);
      else done(callback(error, data));
    };
    const completed = (response) => {
      page(response, response.error, response.data, (result) => {
        if (result === false) return;
        if (response.hasNextPage()) start(response.nextPage().on("complete", completed), origin);
        else page(response, null, null, () => {});
      });
    };
    start(this.on("complete", completed), origin);
  },
};
for (const name in methods) Request.prototype[name] = methods[name];

function addPromises(PromiseDependency) {
  Request.prototype.promise = function promise() {
    this.httpRequest.appendToUserAgent("promise");
    const origin = originOf(promise);
    return new PromiseDependency((resolve, reject) => {
      this.on("complete", (response) => {
        if (response.error) reject(response.error);
        else resolve(ObjectDefineProperty(response.data ?? {}, "$response", { __proto__: null, value: response }));
      });
      start(this, origin);
    });
  };
}
addPromises(Promise);
Request.addPromisesToClass = addPromises;
Request.deletePromisesFromClass = () => {
  delete Request.prototype.promise;
};
