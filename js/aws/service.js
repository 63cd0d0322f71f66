// AWS.Service, and how the class of a service is made.

import { primordials } from "ext:core/mod.js";
import { op_aws_endpoint } from "ext:core/ops";
import { Config, hasService, registerService, sharedConfig } from "ext:tidegate_sdk/config.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { mixInEvents, SequentialExecutor } from "ext:tidegate_sdk/events.js";
import { Model, operationName } from "ext:tidegate_sdk/model.js";
import { judgement } from "ext:tidegate_sdk/judgement.js";
import { Request } from "ext:tidegate_sdk/request.js";
import { retryDelay } from "ext:tidegate_sdk/retry.js";
import { copy, isDate } from "ext:tidegate_sdk/util.js";
import { validate } from "ext:tidegate_sdk/validate.js";
import { wait } from "ext:tidegate_sdk/waiter.js";

const {
  ArrayIsArray,
  ArrayPrototypeIncludes,
  Date,
  DatePrototypeToISOString,
  Error,
  MathAbs,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectKeys,
  ReflectApply,
  RegExpPrototypeExec,
  SafeWeakMap,
  String,
  StringPrototypeReplaceAll,
  StringPrototypeSlice,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
} = primordials;

const definitions = new SafeWeakMap();

// What the module of a service says of it; `service` is one of its clients.
export function definitionOf(service) {
  const definition = WeakMapPrototypeGet(definitions, service);
  if (definition === undefined) throw makeError(undefined, "this is no client of a service that is offered");
  return definition;
}

export const globalEvents = new SequentialExecutor();

export function Service() {
  if (new.target === undefined) throw mustBeConstructed();
}

function mustBeConstructed() {
  return makeError(undefined, "Service must be constructed with `new' operator");
}

let clients = 0;

// The class of a service; what is not the same for all of them is in `definition`:
// - identifier, className, model: its names and what the generator knows of it
// - configure(client), prepare(request), check(request): run before a request's parameters are validated, and after
// - paginators: by operation, what paginationConfig gives
// - waiters: by state, what waitFor asks and how often
// - presignForm(client), checkPresigned(request): which signature presigned URLs bear, and what cannot be in one
// - inOrderOfParams: members are sent in the order of the parameters, not of the model
// - made(request): run when an operation is called; build(request): when its request is made
// - errorFields, completeError, extendedIds, answered, ask, retryable, failed: what it makes of answers
export function defineService(definition, generated) {
  const { className, identifier } = definition;
  const model = definition.model = new Model(identifier, generated);
  registerService(identifier);
  const Class = {
    [className]: function (config) {
      if (new.target === undefined) throw mustBeConstructed();
      initialize(this, definition, config);
    },
  }[className];
  Class.prototype = { __proto__: Service.prototype };
  ObjectDefineProperty(Class.prototype, "constructor", {
    __proto__: null,
    value: Class,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  Class.serviceIdentifier = identifier;
  Class.apiVersions = [model.apiVersion];
  Class.services = { [model.apiVersion]: Class };
  Class.prototype.serviceIdentifier = identifier;
  const names = [...model.names, ...model.notInSdk];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    Class.prototype[name] = {
      [name](params, callback) {
        return this.makeRequest(name, params, callback);
      },
    }[name];
  }
  return Class;
}

function initialize(client, definition, given) {
  WeakMapPrototypeSet(definitions, client, definition);
  const options = normalized(given);
  const shared = sharedConfig();
  client.config = new Config(shared);
  if (shared[definition.identifier]) client.config.update(shared[definition.identifier], true);
  if (options !== undefined) client.config.update(options, true);
  checkApiVersion(client.config, definition);
  definition.configure?.(client);
  if (!client.config.endpoint) setDefaultEndpoint(client, definition);
  if (typeof client.config.endpoint === "string") {
    client.config.endpoint = fillTemplate(client.config.endpoint, client.config, definition);
  }
  client.setEndpoint(client.config.endpoint);
  ReflectApply(SequentialExecutor, client, []);
  ObjectDefineProperty(client, "_originalConfig", {
    __proto__: null,
    value: options,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  client._clientId = ++clients;
}

// v2 knows FIPS endpoints by pseudo-regions as well, and dual-stack ones by an older name of the option.
function normalized(given) {
  if (given === undefined || given === null) return undefined;
  const options = copy(given);
  const { region } = options;
  if (typeof region === "string") {
    if (RegExpPrototypeExec(/^fips-|-fips$/, region) !== null) options.useFipsEndpoint = true;
    options.region = realRegion(region);
  }
  if (typeof options.useDualstack === "boolean" && typeof options.useDualstackEndpoint !== "boolean") {
    options.useDualstackEndpoint = options.useDualstack;
  }
  return options;
}

function realRegion(region) {
  if (ArrayPrototypeIncludes(["fips-aws-global", "aws-fips", "aws-global"], region)) return "us-east-1";
  if (ArrayPrototypeIncludes(["fips-aws-us-gov-global", "aws-us-gov-global"], region)) return "us-gov-west-1";
  return region.replace(/^fips-/, "").replace(/-fips$/, "");
}

function checkApiVersion(config, { identifier, model }) {
  const wanted = config.apiVersions?.[identifier] || config.apiVersion;
  if (!wanted || wanted === "latest") return;
  const version = isDate(wanted) ? StringPrototypeSlice(DatePrototypeToISOString(wanted), 0, 10) : String(wanted);
  if (model.apiVersion > version) {
    throw new Error(`Could not find ${identifier} API to satisfy version constraint \`${version}'`);
  }
}

function setDefaultEndpoint(client, { identifier }) {
  const { config } = client;
  const [endpoint, isGlobal, signingRegion, signatureVersion] = defaultEndpoint(identifier, config, config.region);
  client.isGlobalEndpoint = isGlobal;
  if (signingRegion !== undefined) client.signingRegion = signingRegion;
  config.endpoint = endpoint;
  config.signatureVersion ??= signatureVersion;
}

export function defaultEndpoint(identifier, config, region) {
  return op_aws_endpoint(identifier, {
    __proto__: null,
    region: region === undefined || region === null ? undefined : String(region),
    dualstack: !!config.useDualstackEndpoint,
    fips: !!config.useFipsEndpoint,
  });
}

function fillTemplate(endpoint, config, { identifier }) {
  let filled = StringPrototypeReplaceAll(endpoint, "{service}", identifier);
  filled = StringPrototypeReplaceAll(filled, "{region}", String(config.region));
  return StringPrototypeReplaceAll(filled, "{scheme}", config.sslEnabled ? "https" : "http");
}

// RFC 1123: letters, digits and inner hyphens, 63 at most.
const HOST_LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;

// For services that have no region of their own choice.
export function checkRegion({ response, service }) {
  if (service.isGlobalEndpoint) return;
  const { region } = service.config;
  if (!region) {
    response.error = makeError("ConfigError", "Missing region in config");
  } else if (RegExpPrototypeExec(HOST_LABEL, region) === null) {
    response.error = makeError("ConfigError", "Invalid region in config");
  }
}

// `legacy` or `regional`.
export function regionalFlag(service, option) {
  const given = service._originalConfig?.[option] ?? service.config[option];
  if (typeof given !== "string") return undefined;
  const value = given.toLowerCase();
  if (value === "legacy" || value === "regional") return value;
  const message = `invalid "${option}" configuration. Expect "legacy"  or "regional". Got "${given}".`;
  throw makeError("InvalidConfiguration", message);
}

export function validateParameters(request) {
  const { operation, params, service } = request;
  const { className, model } = definitionOf(service);
  const known = model.operation(operation);
  if (known === undefined) throw makeError("NotOffered", `AWS.${className} has no operation ${operation}`);
  if (service.config.paramValidation) validate(model, known.input, params);
  if (ArrayPrototypeIncludes(model.notInSdk, operation)) {
    const message = `the AWS SDK for Rust has no operation for AWS.${className}.${operation}`;
    throw makeError("NotOffered", `${message}; use ${known.instead}`);
  }
}

// The client's `params` stand in for those that a call leaves out.
function bound(service, operation, params) {
  const defaults = service.config.params;
  const known = definitionOf(service).model.operation(operation);
  if (!defaults || known === undefined) return params;
  const all = copy(params);
  const names = ObjectKeys(defaults);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const absent = all[name] === undefined || all[name] === null;
    if (absent && ObjectHasOwn(known.input.members, name)) all[name] = defaults[name];
  }
  return all;
}

// What a function is given, it may change.
function own(value) {
  return ArrayIsArray(value) ? [...value] : value;
}

mixInEvents(Service.prototype);

const methods = {
  // Retries of a client that names no number.
  defaultRetryCount: 3,

  makeRequest(operation, params, callback) {
    if (typeof params === "function") {
      callback = params;
      params = null;
    }
    const request = new Request(this, operation, bound(this, operation, params || {}));
    for (const name in globalEvents._events) {
      const listeners = globalEvents.listeners(name);
      for (let i = 0; i < listeners.length; i++) request.on(name, listeners[i]);
    }
    definitionOf(this).made?.(request);
    if (typeof this.customRequestHandler === "function") this.customRequestHandler(request);
    if (callback) request.send(callback);
    return request;
  },

  makeUnauthenticatedRequest(operation, params, callback) {
    if (typeof params === "function") {
      callback = params;
      params = {};
    }
    const request = this.makeRequest(operation, params).toUnauthenticated();
    return callback ? request.send(callback) : request;
  },

  customizeRequests(callback) {
    if (!callback) this.customRequestHandler = null;
    else if (typeof callback === "function") this.customRequestHandler = callback;
    else throw new Error(`Invalid callback type '${typeof callback}' provided in customizeRequests`);
  },

  // Which parameter asks for the next page, and which member of the output says how; null where there are no pages.
  paginationConfig(operation, throwException) {
    const { paginators } = definitionOf(this);
    if (paginators !== undefined && ObjectHasOwn(paginators, operation)) {
      const { inputToken, limitKey, moreResults, outputToken, resultKey } = paginators[operation];
      return { inputToken: own(inputToken), limitKey, moreResults, outputToken: own(outputToken), resultKey: own(resultKey) };
    }
    if (throwException) throw makeError(undefined, `No pagination configuration for ${operation}`);
    return null;
  },

  setEndpoint(endpoint) {
    this.endpoint = endpoint ? new Endpoint(endpoint, this.config) : undefined;
  },

  numRetries() {
    return this.config.maxRetries !== undefined ? this.config.maxRetries : this.defaultRetryCount;
  },

  retryDelays(retryCount, error) {
    return retryDelay(retryCount, this.config.retryDelayOptions, error);
  },

  getSkewCorrectedDate() {
    return new Date(Date.now() + this.config.systemClockOffset);
  },

  applyClockOffset(serverTime) {
    if (serverTime) this.config.systemClockOffset = serverTime - Date.now();
  },

  isClockSkewed(serverTime) {
    return serverTime ? MathAbs(this.getSkewCorrectedDate().getTime() - serverTime) >= 300000 : undefined;
  },

  waitFor(state, params, callback) {
    return wait(this, definitionOf(this).waiters, state, params, callback);
  },
};
for (const name in judgement) Service.prototype[name] = judgement[name];
for (const name in methods) Service.prototype[name] = methods[name];

// What wrappers of clients look at.
ObjectDefineProperty(Service.prototype, "api", {
  __proto__: null,
  get() {
    const definition = WeakMapPrototypeGet(definitions, this);
    if (definition === undefined) return undefined;
    const { identifier, model } = definition;
    const operations = {};
    const names = [...model.names, ...model.notInSdk];
    for (let i = 0; i < names.length; i++) {
      operations[names[i]] = { name: operationName(names[i]) };
    }
    return { apiVersion: model.apiVersion, endpointPrefix: identifier, protocol: model.protocol, operations };
  },
  enumerable: false,
  configurable: true,
});

Service.hasService = hasService;
