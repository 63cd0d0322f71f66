// fetch: node-fetch's, with the classes of the web.

import { core, internals, primordials } from "ext:core/mod.js";
import { failBody } from "ext:tidegate_fetch/fetch_consume.js";
import { AbortError, aborted, FetchError } from "ext:tidegate_fetch/fetch_errors.js";
import { exchange } from "ext:tidegate_fetch/fetch_exchange.js";
import { Headers } from "ext:tidegate_fetch/fetch_headers.js";
import { keepOptions, optionsOf } from "ext:tidegate_fetch/fetch_options.js";
import { isRedirect, redirected } from "ext:tidegate_fetch/fetch_redirect.js";
import { isRequest, Request, requestToSend, requireUrl } from "ext:tidegate_fetch/fetch_request.js";
import { Response } from "ext:tidegate_fetch/fetch_response.js";
import { provide } from "ext:tidegate_library/library.js";

const { FormData } = core.loadExtScript("ext:deno_fetch/21_formdata.js");
const { InnerBody } = core.loadExtScript("ext:deno_fetch/22_body.js");
const { toInnerRequest } = core.loadExtScript("ext:deno_fetch/23_request.js");
const { fromInnerResponse, nullBodyStatus } = core.loadExtScript("ext:deno_fetch/23_response.js");
const abortSignal = core.loadExtScript("ext:deno_web/03_abort_signal.js");
const { readableStreamForRid } = core.loadExtScript("ext:deno_web/06_streams.js");
const { getCachedAbortSignal } = internals;
const {
  ArrayPrototypePush,
  ArrayPrototypeSlice,
  Number,
  ObjectDefineProperty,
  ObjectGetPrototypeOf,
  ObjectKeys,
  ObjectPrototypeIsPrototypeOf,
  Promise,
  RegExpPrototypeTest,
  SafeRegExp,
  SafeWeakRef,
  StringPrototypeToUpperCase,
  TypeError,
  WeakRefPrototypeDeref,
} = primordials;
const { AbortSignalPrototype } = abortSignal;

const HTTP = new SafeRegExp(/^https?:/);
const FETCHABLE = new SafeRegExp(/^(?:https?|data|blob):/);

// As node-fetch: the one in the options counts even if it is none, and signals of other implementations count, too.
function signalFor(input, init) {
  const signal = typeof init === "object" && init !== null && "signal" in init
    ? init.signal
    : isRequest(input)
    ? getCachedAbortSignal(input)
    : undefined;
  if (signal === undefined || signal === null || signal === false) return null;
  if (ObjectPrototypeIsPrototypeOf(AbortSignalPrototype, signal)) return signal;
  if (typeof signal === "object" && ObjectGetPrototypeOf(signal)?.constructor?.name === "AbortSignal") return signal;
  throw new TypeError("Expected signal to be an instanceof AbortSignal");
}

// Calls `abort` when the signal says so; returns what ends that.
function watch(signal, abort) {
  if (ObjectPrototypeIsPrototypeOf(AbortSignalPrototype, signal)) {
    signal[abortSignal.add](abort);
    return () => signal[abortSignal.remove](abort);
  }
  const listener = () => abort();
  signal.addEventListener("abort", listener);
  return () => signal.removeEventListener("abort", listener);
}

// A signal keeps what it is to end; a body that nobody can read any more must go nevertheless.
function ending(stream) {
  const held = new SafeWeakRef(stream);
  return () => {
    const stream = WeakRefPrototypeDeref(held);
    if (stream !== undefined) failBody(stream, aborted());
  };
}

function bodyOf(request, answer, state) {
  const { responseRid, status } = answer;
  if (nullBodyStatus(status) || request.method === "HEAD") {
    core.close(responseRid);
    state.ended();
    return null;
  }
  const stream = readableStreamForRid(responseRid, true, undefined, undefined, state.ended);
  state.cancel = ending(stream);
  return new InnerBody(stream);
}

function responseOf(request, answer, urls, options, state) {
  const response = fromInnerResponse({
    type: "basic",
    status: answer.status,
    statusMessage: answer.statusText,
    headerList: answer.headers,
    body: bodyOf(request, answer, state),
    bodyDecoded: answer.bodyDecoded,
    aborted: false,
    urlList: urls,
    url() {
      return this.urlList.length === 0 ? null : this.urlList[this.urlList.length - 1];
    },
  }, "response");
  const { size, timeout } = options;
  keepOptions(response, { __proto__: null, size, timeout, fetched: true, ended: state.ended });
  return response;
}

function blobResponse(url, blob) {
  const body = new InnerBody(blob.stream());
  return fromInnerResponse({
    type: "basic",
    status: 200,
    statusMessage: "OK",
    headerList: [["content-length", `${blob.size}`], ["content-type", blob.type]],
    body,
    aborted: false,
    urlList: [url],
    url: () => url,
  }, "response");
}

async function send(first, options, state) {
  const follow = Number(options.follow);
  const urls = [first.url];
  let request = first;
  for (;;) {
    const answer = await exchange(request, options, state);
    let next;
    try {
      // Since the answer came, too.
      if (state.aborted) throw aborted();
      next = redirected(request, answer, follow);
    } catch (error) {
      core.tryClose(answer.responseRid);
      throw error;
    }
    if (next === null) return responseOf(request, answer, urls, options, state);
    core.tryClose(answer.responseRid);
    if (!RegExpPrototypeTest(HTTP, next.url)) {
      requireUrl(next.url);
      throw new TypeError("Only HTTP(S) protocols are supported");
    }
    ArrayPrototypePush(urls, next.url);
    request = next;
  }
}

async function fetch(input, init = undefined) {
  const signal = signalFor(input, init);
  const request = requestToSend(input, init);
  const inner = toInnerRequest(request);
  const url = inner.url();
  if (!RegExpPrototypeTest(FETCHABLE, url)) requireUrl(url);
  if (signal !== null && signal.aborted) {
    if (inner.body !== null) inner.body.cancel(aborted());
    throw aborted();
  }
  if (inner.blobUrlEntry !== null) return blobResponse(url, inner.blobUrlEntry);

  const state = { __proto__: null, aborted: false, cancel() {}, ended() {} };
  if (signal !== null) {
    state.ended = watch(signal, () => {
      state.aborted = true;
      state.cancel();
    });
  }
  const first = {
    __proto__: null,
    body: inner.body,
    counter: 0,
    headers: ArrayPrototypeSlice(inner.headerList, 0),
    method: StringPrototypeToUpperCase(inner.method),
    redirect: inner.redirectMode,
    url,
  };
  try {
    return await send(first, optionsOf(request), state);
  } catch (error) {
    state.ended();
    throw error;
  }
}

// What node-fetch has on the function itself.
const more = { __proto__: null, AbortError, FetchError, Headers, Promise, Request, Response, default: fetch, isRedirect };
const names = ObjectKeys(more);
for (let i = 0; i < names.length; i++) {
  ObjectDefineProperty(fetch, names[i], {
    __proto__: null,
    value: more[names[i]],
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

provide("node/node-fetch", { fetch });

export { fetch, FormData, Headers, Request, Response };
