// AWS.DynamoDB.DocumentClient: requests whose items are JavaScript's own values.

import { primordials } from "ext:core/mod.js";
import { nextPage } from "ext:tidegate_sdk/response.js";
import { Converter, DynamoDBSet } from "ext:tidegate_sdk/services/dynamodb_converter.js";
import { copy, isDate, merge, parseTimestamp } from "ext:tidegate_sdk/util.js";

const {
  ArrayPrototypePush,
  NumberParseFloat,
  NumberParseInt,
  ObjectHasOwn,
  ObjectKeys,
  SafeWeakMap,
  String,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
} = primordials;

const VALUE = "AttributeValue";

const documents = new SafeWeakMap();

// What translates a request of a DocumentClient; undefined for any other.
export function documentsOf(request) {
  return WeakMapPrototypeGet(documents, request);
}

function translator(options) {
  const { convertEmptyValues, wrapNumbers } = options;
  const given = { convertEmptyValues: !!convertEmptyValues, wrapNumbers: !!wrapNumbers };
  return {
    translateInput(request, model) {
      request.rawParams = copy(request.params);
      const shape = model.operation(request.operation).input;
      request.params = translate(model, shape, request.rawParams, (value) => Converter.input(value, given));
    },

    translateOutput({ operation, response }, model) {
      const shape = model.operation(operation).output;
      response.data = translate(model, shape, response.data, (value) => Converter.output(value, given));
    },
  };
}

// A copy in which all that is a value of DynamoDB is converted; what the model does not have is left out.
function translate(model, reference, value, convert) {
  if (value === undefined || reference === undefined) return undefined;
  if (reference.shape === VALUE) return convert(value);
  const shape = model.shape(reference);
  const inner = (member, item) => translate(model, member, item, convert);
  switch (shape.type) {
    case "structure":
      return value === null ? undefined : members(value, (name) => ownOf(shape.members, name), inner, undefined);
    case "map":
      return value === null ? undefined : members(value, () => shape.value, inner, null);
    case "list":
      return value === null ? undefined : list(value, shape.member, inner);
    default:
      return scalar(shape, value);
  }
}

function ownOf(object, name) {
  return ObjectHasOwn(object, name) ? object[name] : undefined;
}

function members(value, memberOf, inner, missing) {
  const result = {};
  const names = ObjectKeys(value);
  for (let i = 0; i < names.length; i++) {
    const member = memberOf(names[i]);
    if (member === undefined) continue;
    const translated = inner(member, value[names[i]]) ?? missing;
    if (translated !== undefined) result[names[i]] = translated;
  }
  return result;
}

function list(value, member, inner) {
  const result = [];
  for (let i = 0; i < value.length; i++) ArrayPrototypePush(result, inner(member, value[i]) ?? null);
  return result;
}

function scalar({ type }, value) {
  if (value === null && type !== undefined) return null;
  switch (type) {
    case "integer":
      return NumberParseInt(value, 10);
    case "float":
      return NumberParseFloat(value);
    case "boolean":
      return typeof value === "boolean" ? value : value === "true";
    case "timestamp":
      return isDate(value) ? value : parseTimestamp(value);
    default:
      return value && typeof value.toString === "function" ? String(value) : value;
  }
}

const operations = {
  __proto__: null,
  batchGet: "batchGetItem",
  batchWrite: "batchWriteItem",
  delete: "deleteItem",
  get: "getItem",
  put: "putItem",
  query: "query",
  scan: "scan",
  update: "updateItem",
  transactGet: "transactGetItems",
  transactWrite: "transactWriteItems",
};

export function makeDocumentClient(DynamoDB) {
  function DocumentClient(options) {
    this.options = options || {};
    this.configure(this.options);
  }

  const methods = {
    configure(options) {
      this.service = options.service;
      this.bindServiceObject(options);
      this.attrValue = options.attrValue = VALUE;
    },

    bindServiceObject(options = {}) {
      if (!this.service) {
        this.service = new DynamoDB(options);
        return;
      }
      // A client of its own: the one that was given keeps its parameters.
      this.service = new DynamoDB(copy(this.service.config));
      this.service.config.params = merge(copy(this.service.config.params || {}), options.params ?? {});
    },

    makeServiceRequest(operation, params, callback) {
      const request = this.service[operation](params);
      WeakMapPrototypeSet(documents, request, translator(this.options));
      const client = this;
      // With the parameters that the function gave.
      request.response.nextPage = function (callback) {
        const { operation, rawParams } = this.request;
        return nextPage(this, rawParams, callback, (next) => client[operation](next, callback));
      };
      if (typeof callback === "function") request.send(callback);
      return request;
    },

    createSet(list, options) {
      return new DynamoDBSet(list, options || {});
    },

    serviceClientOperationsMap: { ...operations },
  };
  for (const name in operations) {
    methods[name] = {
      [name](params, callback) {
        return this.makeServiceRequest(operations[name], params, callback);
      },
    }[name];
  }
  for (const name in methods) DocumentClient.prototype[name] = methods[name];
  return DocumentClient;
}
