// The validation of parameters, in aws-sdk v2's words.

import { primordials } from "ext:core/mod.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { memberOf } from "ext:tidegate_sdk/model.js";
import { isBlob, isDate } from "ext:tidegate_sdk/util.js";
import { isStream } from "ext:tidegate_sdk/body.js";

const {
  ArrayIsArray,
  ArrayPrototypeJoin,
  ArrayPrototypeMap,
  ArrayPrototypePush,
  NumberParseFloat,
  ObjectHasOwn,
  RegExpPrototypeExec,
  String,
} = primordials;

// Deeper parameters are hostile.
const MAX_DEPTH = 64;
const ISO_8601 = /^\d{4}(-\d\d){2}T(\d\d:){2}\d\d(\.\d+)?Z$/;

export function validate(model, shape, params) {
  const errors = [];
  const fail = (code, message) => ArrayPrototypePush(errors, makeError(code, message));
  structure({ __proto__: null, model, fail, depth: 0 }, shape, params ?? {}, "params");
  if (errors.length === 0) return;
  if (errors.length === 1) throw errors[0];
  const lines = ArrayPrototypeMap(errors, (error) => `${error.name}: ${error.message}`);
  const list = ArrayPrototypeJoin(lines, "\n* ");
  throw makeError("MultipleValidationErrors", `There were ${errors.length} validation errors:\n* ${list}`, { errors });
}

function mismatch(context, path, type) {
  const article = RegExpPrototypeExec(/^[aeiou]/i, type) === null ? "a" : "an";
  context.fail("InvalidParameterType", `Expected ${path} to be ${article} ${type}`);
}

function member(context, reference, value, path) {
  const shape = context.model.shape(reference);
  if (context.depth > MAX_DEPTH) {
    context.fail("InvalidParameterType", `Expected ${path} to be nested less deeply`);
    return;
  }
  context.depth++;
  switch (shape.type) {
    case "structure":
      structure(context, shape, value, path);
      break;
    case "list":
      list(context, shape, value, path);
      break;
    case "map":
      map(context, shape, value, path);
      break;
    default:
      if (value !== undefined && value !== null) scalar(context, reference, shape, value, path);
  }
  context.depth--;
}

function structure(context, shape, value, path) {
  if (typeof value !== "object" && value !== undefined) mismatch(context, path, "structure");
  const required = shape.required ?? [];
  for (let i = 0; i < required.length; i++) {
    // A structure that is missing is judged by whoever requires it.
    if (value === undefined || value === null) break;
    const found = value[required[i]];
    if (found === undefined || found === null) {
      context.fail("MissingRequiredParameter", `Missing required key '${required[i]}' in ${path}`);
    }
  }
  for (const name in value) {
    if (!ObjectHasOwn(value, name)) continue;
    const reference = memberOf(shape, name);
    if (reference !== undefined) {
      member(context, reference, value[name], `${path}.${name}`);
    } else if (value[name] !== undefined && value[name] !== null) {
      context.fail("UnexpectedParameter", `Unexpected key '${name}' found in ${path}`);
    }
  }
}

function list(context, shape, value, path) {
  if (value === undefined || value === null) return;
  if (!ArrayIsArray(value)) {
    mismatch(context, path, "Array");
    return;
  }
  for (let i = 0; i < value.length; i++) member(context, shape.member, value[i], `${path}[${i}]`);
}

function map(context, shape, value, path) {
  if (value === undefined || value === null) return;
  if (typeof value !== "object") {
    mismatch(context, path, "map");
    return;
  }
  for (const key in value) {
    if (!ObjectHasOwn(value, key)) continue;
    member(context, shape.key, key, `${path}[key='${key}']`);
    member(context, shape.value, value[key], `${path}['${key}']`);
  }
}

function scalar(context, reference, shape, value, path) {
  switch (shape.type) {
    case undefined:
      if (typeof value !== "string") {
        mismatch(context, path, "string");
      } else if (reference.location === "uri" && value.length === 0) {
        const message = `Expected uri parameter to have length >= 1, but found "" for ${path}`;
        context.fail("UriParameterError", message);
      }
      break;
    case "binary":
      if (!isPayload(value)) {
        const message = `Expected ${path} to be a string, Buffer, Stream, Blob, or typed array object`;
        context.fail("InvalidParameterType", message);
      }
      break;
    case "integer":
    case "float":
      if (typeof value !== "number" && !isNumeral(value)) mismatch(context, path, "number");
      break;
    case "boolean":
      if (typeof value !== "boolean") mismatch(context, path, "boolean");
      break;
    case "timestamp":
      if (!isTime(value)) mismatch(context, path, "Date object, ISO-8601 string, or a UNIX timestamp");
      break;
    default:
      context.fail("UnkownType", `Unhandled type ${shape.type} for ${path}`);
  }
}

function isNumeral(value) {
  return typeof value === "string" && String(NumberParseFloat(value)) === value;
}

function isTime(value) {
  if (typeof value === "number" || isDate(value)) return true;
  return typeof value === "string" && RegExpPrototypeExec(ISO_8601, value) !== null;
}

function isPayload(value) {
  return typeof value === "string" || typeof value.byteLength === "number" || isBlob(value) || isStream(value);
}
