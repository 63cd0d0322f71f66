// AWS.DynamoDB.Converter: between JavaScript's values and DynamoDB's, which name their types.

import { primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { makeError } from "ext:tidegate_sdk/error.js";

const {
  ArrayPrototypeIncludes,
  ArrayPrototypePush,
  Number,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectPrototypeToString,
  RegExpPrototypeExec,
  String,
  StringPrototypeSlice,
} = primordials;

const BINARY = [
  "Buffer",
  "File",
  "Blob",
  "ArrayBuffer",
  "DataView",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
];

function nameOf(type) {
  if (ObjectHasOwn(type, "name")) return type.name;
  const found = RegExpPrototypeExec(/^\s*function (.+)\(/, String(type));
  return found === null ? String(type) : found[1];
}

function isBinary(value) {
  if (Buffer.isBuffer(value)) return true;
  if (!value.constructor) return false;
  const tag = StringPrototypeSlice(ObjectPrototypeToString(value), 8, -1);
  return ArrayPrototypeIncludes(BINARY, tag) || ArrayPrototypeIncludes(BINARY, nameOf(value.constructor));
}

export function typeOf(value) {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (isBinary(value)) return "Binary";
  if (value.constructor) return value.wrapperName || nameOf(value.constructor);
  return typeof value === "object" ? "Object" : "undefined";
}

const NULL = () => ({ NULL: true });

function input(value, options) {
  const empties = options?.convertEmptyValues;
  switch (typeOf(value)) {
    case "Array":
      return { L: items(value, (item) => input(item, options)) };
    case "Set":
      return fromSet(value, empties);
    case "String":
      return value.length === 0 && empties ? NULL() : { S: value };
    case "Number":
    case "NumberValue":
      return { N: value.toString() };
    case "Binary":
      return value.length === 0 && empties ? NULL() : { B: value };
    case "Boolean":
      return { BOOL: value };
    case "null":
      return NULL();
    case "undefined":
    case "Function":
      return undefined;
    default:
      return fromMembers(value, options);
  }
}

function items(list, convert) {
  const result = [];
  for (let i = 0; i < list.length; i++) ArrayPrototypePush(result, convert(list[i]));
  return result;
}

// Inherited members are there too.
function fromMembers(value, options) {
  const members = {};
  for (const name in value) {
    const converted = input(value[name], options);
    if (converted !== undefined) members[name] = converted;
  }
  return { M: members };
}

function fromSet(set, empties) {
  let { values } = set;
  if (empties && set.type !== "Number") {
    const full = [];
    for (let i = 0; i < values.length; i++) {
      if (values[i].length !== 0) ArrayPrototypePush(full, values[i]);
    }
    values = full;
  }
  if (empties && values.length === 0) return NULL();
  switch (set.type) {
    case "String":
      return { SS: values };
    case "Binary":
      return { BS: values };
    case "Number":
      return { NS: items(values, (value) => value.toString()) };
    default:
      return {};
  }
}

// Of several types the first one counts.
function output(value, options) {
  const number = (text) => (options?.wrapNumbers ? new NumberValue(text) : Number(text));
  for (const type in value) {
    const inner = value[type];
    switch (type) {
      case "M": {
        const members = {};
        for (const name in inner) members[name] = output(inner[name], options);
        return members;
      }
      case "L":
        return items(inner, (item) => output(item, options));
      case "SS":
        return new DynamoDBSet(items(inner, (item) => `${item}`));
      case "NS":
        return new DynamoDBSet(items(inner, number));
      case "BS":
        return new DynamoDBSet(items(inner, (item) => Buffer.from(item)));
      case "S":
        return `${inner}`;
      case "N":
        return number(inner);
      case "B":
        return Buffer.from(inner);
      case "BOOL":
        return inner === true || inner === "true" || inner === "TRUE";
      case "NULL":
        return null;
    }
  }
  return undefined;
}

// A number of any length, as text.
function NumberValue(value) {
  this.wrapperName = "NumberValue";
  this.value = value.toString();
}

NumberValue.prototype.toJSON = function () {
  return this.toNumber();
};
NumberValue.prototype.toNumber = function () {
  return Number(this.value);
};
NumberValue.prototype.toString = function () {
  return this.value;
};

const SETS = { __proto__: null, String: "String", Number: "Number", NumberValue: "Number", Binary: "Binary" };

export function DynamoDBSet(list, options) {
  this.wrapperName = "Set";
  this.initialize(list, options?.validate);
}
// As v2 calls it.
ObjectDefineProperty(DynamoDBSet, "name", { __proto__: null, value: "Set" });

const methods = {
  initialize(list, validate) {
    this.values = [].concat(list);
    this.detectType();
    if (validate) this.validate();
  },

  detectType() {
    this.type = SETS[typeOf(this.values[0])];
    if (!this.type) throw makeError("InvalidSetType", "Sets can contain string, number, or binary values");
  },

  validate() {
    for (let i = 0; i < this.values.length; i++) {
      const type = typeOf(this.values[i]);
      if (SETS[type] !== this.type) throw makeError("InvalidType", `${this.type} Set contains ${type} value`);
    }
  },

  toJSON() {
    return this.values;
  },
};
for (const name in methods) DynamoDBSet.prototype[name] = methods[name];

export const Converter = {
  input,
  marshall: (data, options) => Converter.input(data, options).M,
  output,
  unmarshall: (data, options) => Converter.output({ M: data }, options),
};
