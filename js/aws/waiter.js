// waitFor: an operation that is repeated until its answer says that a resource is in a state.

import { primordials } from "ext:core/mod.js";
import { makeError, utilError } from "ext:tidegate_sdk/error.js";
import { search } from "ext:tidegate_sdk/path.js";
import { copy } from "ext:tidegate_sdk/util.js";

const { ArrayIsArray, Error, ObjectHasOwn } = primordials;

const matchers = {
  __proto__: null,
  status: ({ httpResponse }, { expected }) => httpResponse.statusCode === expected,
  error: ({ error }, { expected }) =>
    typeof expected === "string" && error ? error.code === expected : !!error === expected,
  path: ({ data }, { argument, expected }) => search(data, argument) === expected,
  pathAll: ({ data }, { argument, expected }) => {
    const found = listOf(search(data, argument));
    for (let i = 0; i < found.length; i++) if (found[i] !== expected) return false;
    return found.length > 0;
  },
  pathAny: ({ data }, { argument, expected }) => {
    const found = listOf(search(data, argument));
    for (let i = 0; i < found.length; i++) if (found[i] === expected) return true;
    return false;
  },
};

function listOf(value) {
  return ArrayIsArray(value) ? value : [value];
}

// What an answer means: the state of the first acceptor that it matches. Without any, an error is the end of it.
function judge(response, acceptors) {
  for (let i = 0; i < acceptors.length; i++) {
    if (matchers[acceptors[i].matcher](response, acceptors[i])) return acceptors[i].state;
  }
  return response.error ? "failure" : "retry";
}

export function wait(service, waiters, state, params, callback) {
  if (waiters === undefined || !ObjectHasOwn(waiters, state)) {
    throw makeError("StateNotFoundError", `State ${state} not found.`);
  }
  if (typeof params === "function") {
    callback = params;
    params = undefined;
  }
  let { delay, maxAttempts } = waiters[state];
  const { operation, acceptors } = waiters[state];
  if (params?.$waiter) {
    const given = params.$waiter;
    if (typeof given.delay === "number") delay = given.delay;
    if (typeof given.maxAttempts === "number") maxAttempts = given.maxAttempts;
    params = copy(params);
    delete params.$waiter;
  }
  const request = service.makeRequest(operation, params);
  request.response.maxRetries = maxAttempts;
  const check = (response) => {
    const found = judge(response, acceptors);
    if (found === "success") {
      response.error = null;
      response.data = response.data || {};
      request.removeAllListeners("extractData");
      return;
    }
    response.data = null;
    response.error = utilError(response.error || new Error(), {
      code: "ResourceNotReady",
      message: `Resource is not in the state ${state}`,
      retryable: found === "retry",
    });
  };
  request.on("retry", ({ error }) => {
    if (error && error.code === "ResourceNotReady") error.retryDelay = (delay || 0) * 1000;
  });
  request.on("extractData", check);
  request.on("extractError", check);
  if (callback) request.send(callback);
  return request;
}
