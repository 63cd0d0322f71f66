// From validated parameters to what is sent: a copy of plain data, which no later change of the function's reaches.

import { primordials } from "ext:core/mod.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { isDate, parseTimestamp, viewOf } from "ext:tidegate_sdk/util.js";

const {
  ArrayIsArray,
  Date,
  DatePrototypeGetTime,
  NumberParseFloat,
  NumberParseInt,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectKeys,
  String,
} = primordials;

// `inOrder`: in the order of the parameters, not of the model.
export function translate(model, shape, params, inOrder = false) {
  const shapes = { __proto__: null, inOrder, shape: (reference) => model.shape(reference) };
  return structure(shapes, shape, params ?? {});
}

function put(target, key, value) {
  ObjectDefineProperty(target, key, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function member(model, reference, value) {
  const shape = model.shape(reference);
  switch (shape.type) {
    case "structure":
      return structure(model, shape, value);
    case "list":
      return list(model, shape, value);
    case "map":
      return map(model, shape, value);
    default:
      return scalar(shape, value);
  }
}

function structure(model, shape, value) {
  const result = { __proto__: null };
  if (typeof value !== "object" || value === null) return result;
  // Not the value's own keys: v2 sends what is inherited, and what a class has a getter for.
  const names = ObjectKeys(model.inOrder ? value : shape.members);
  for (let i = 0; i < names.length; i++) {
    if (!ObjectHasOwn(shape.members, names[i])) continue;
    const given = value[names[i]];
    if (given !== undefined && given !== null) {
      // Nothing is inherited that it could meet.
      result[names[i]] = member(model, shape.members[names[i]], given);
    }
  }
  return result;
}

function list(model, shape, value) {
  const result = [];
  if (!ArrayIsArray(value)) return result;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    put(result, i, item === undefined || item === null ? null : member(model, shape.member, item));
  }
  return result;
}

function map(model, shape, value) {
  const result = { __proto__: null };
  for (const key in value) {
    if (!ObjectHasOwn(value, key)) continue;
    const given = value[key];
    if (given !== undefined && given !== null) result[key] = member(model, shape.value, given);
  }
  return result;
}

function scalar(shape, value) {
  switch (shape.type) {
    case "binary":
      return bytes(value);
    case "integer":
      return NumberParseInt(value, 10);
    case "float":
      return NumberParseFloat(value);
    case "boolean":
      return value === true || value === "true";
    case "timestamp":
      return isDate(value) ? new Date(DatePrototypeGetTime(value)) : parseTimestamp(value);
    default:
      return String(value);
  }
}

function bytes(value) {
  if (typeof value === "string") return value;
  const view = viewOf(value);
  if (view !== undefined) return view;
  throw makeError("InvalidParameterType", "Unsupported body payload object");
}
