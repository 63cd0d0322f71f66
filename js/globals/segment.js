// Segment: what a source function sends on. Each call is checked, and kept as it is at that moment.

import { primordials } from "ext:core/mod.js";
import { op_segment_send } from "ext:core/ops";
import { ValidationError } from "ext:tidegate_segment/errors.js";

const { Error, JSONStringify, RangeError } = primordials;

const MAX_EVENT_BYTES = 32768;
const COMMON = ["userId", "anonymousId", "context", "integrations", "messageId", "sentAt", "timestamp"];

function read(message, names) {
  const fields = { __proto__: null };
  for (let i = 0; i < names.length; i++) {
    // Once each: a getter may answer otherwise the next time.
    const value = message[names[i]];
    if (value) fields[names[i]] = value;
  }
  return fields;
}

function keep(call, fields, isObject) {
  const json = JSONStringify(fields);
  // Each UTF-16 unit is a byte of UTF-8 at least, so most of what is too long need not cross over.
  const answer = json.length > MAX_EVENT_BYTES ? 2 : op_segment_send(json, isObject);
  if (answer === 0) return;
  if (answer === 1) {
    throw new Error(`Segment.${call} is there for source functions only, as long as their onRequest runs`);
  }
  if (answer === 2) throw new ValidationError(`Segment.${call}: at most ${MAX_EVENT_BYTES} bytes of JSON are sent on at a time`);
  throw new RangeError(`Segment.${call}: too much was sent on in one invocation`);
}

function required(fields, name) {
  if (!fields[name]) throw new ValidationError(`${name} is required but not defined`);
}

// `needs`: the field without which the call means nothing, or undefined; `own`: the fields that the others do not have.
function sender(type, needs, own) {
  const names = [...own, ...COMMON];
  const method = {
    [type](message) {
      const fields = read(message ?? {}, names);
      if (needs !== undefined) required(fields, needs);
      if (!fields.userId && !fields.anonymousId) {
        throw new ValidationError("One of userId,anonymousId is required but not defined");
      }
      keep(type, { __proto__: null, type, ...fields }, false);
    },
  };
  return method[type];
}

export const Segment = {
  identify: sender("identify", undefined, ["traits"]),
  track: sender("track", "event", ["event", "properties"]),
  page: sender("page", undefined, ["name", "properties"]),
  screen: sender("screen", undefined, ["name", "properties"]),
  group: sender("group", "groupId", ["groupId", "traits"]),
  alias: sender("alias", "previousId", ["previousId"]),
  set(message) {
    const fields = read(message ?? {}, ["collection", "id", "properties"]);
    required(fields, "collection");
    required(fields, "id");
    keep("set", fields, true);
  },
};
