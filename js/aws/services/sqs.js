// What is special to AWS.SQS: queues name where they are, and answers say what was received.

import { primordials } from "ext:core/mod.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";
import { utilError } from "ext:tidegate_sdk/error.js";
import { util } from "ext:tidegate_sdk/borrowed.js";

const {
  ArrayPrototypeJoin,
  ArrayPrototypePush,
  Error,
  RegExpPrototypeExec,
  StringPrototypeIncludes,
  StringPrototypeSplit,
} = primordials;

export function sqs(definition, define) {
  const { answered } = definition;
  definition.build = goToQueue;
  definition.answered = (request, outcome) => {
    answered(request, outcome);
    if (outcome.error === undefined && request.service.config.computeChecksums) verify(request);
  };
  definition.failed = tellOlderCode;
  return define();
}

// A queue's URL is the endpoint of a request about it, and names the region.
function goToQueue({ httpRequest, params }) {
  const url = params.QueueUrl;
  if (!url) return;
  httpRequest.endpoint = new Endpoint(url);
  const found = RegExpPrototypeExec(/^sqs\.(.+?)\./, httpRequest.endpoint.host);
  if (found !== null) httpRequest.region = found[1];
  // The queue is named in the body.
  httpRequest.endpoint.pathname = "/";
}

function md5(text) {
  return util.crypto.md5(text, "hex");
}

function verify(request) {
  const { data } = request.response;
  if (!data) return;
  switch (request.operation) {
    case "sendMessage": {
      const expected = md5(request.params.MessageBody);
      if (expected === data.MD5OfMessageBody) return;
      fail(request, [data.MessageId], `Got "${data.MD5OfMessageBody}", expecting "${expected}".`);
      return;
    }
    case "sendMessageBatch":
      verifyBatch(request, data.Successful ?? [], request.params.Entries ?? []);
      return;
    case "receiveMessage":
      verifyMessages(request, data.Messages ?? []);
  }
}

function verifyBatch(request, successes, entries) {
  const sent = { __proto__: null };
  for (let i = 0; i < successes.length; i++) sent[successes[i].Id] = successes[i];
  const names = [];
  const ids = [];
  for (let i = 0; i < entries.length; i++) {
    const success = sent[entries[i].Id];
    if (success === undefined || success.MD5OfMessageBody === md5(entries[i].MessageBody)) continue;
    ArrayPrototypePush(names, entries[i].Id);
    ArrayPrototypePush(ids, success.MessageId);
  }
  if (names.length > 0) fail(request, ids, `Invalid messages: ${ArrayPrototypeJoin(names, ", ")}`);
}

function verifyMessages(request, messages) {
  const ids = [];
  for (let i = 0; i < messages.length; i++) {
    if (messages[i].MD5OfBody !== md5(messages[i].Body)) ArrayPrototypePush(ids, messages[i].MessageId);
  }
  if (ids.length > 0) fail(request, ids, `Invalid messages: ${ArrayPrototypeJoin(ids, ", ")}`);
}

function fail({ operation, response }, messageIds, what) {
  const message = `${operation} returned an invalid MD5 response. ${what}`;
  response.error = utilError(new Error(), { retryable: true, code: "InvalidChecksum", messageIds, message });
}

// The code that the error had before SQS spoke JSON; its name is the newer one.
function tellOlderCode({ response }) {
  const { error, httpResponse } = response;
  const said = httpResponse.headers?.["x-amzn-query-error"];
  if (error && said && StringPrototypeIncludes(said, ";")) error.code = StringPrototypeSplit(said, ";")[0];
}
