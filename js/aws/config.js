// AWS.Config, and AWS.config: the options that clients begin with.

import { primordials } from "ext:core/mod.js";
import { op_aws_region } from "ext:core/ops";
import { Credentials, getCredentials } from "ext:tidegate_sdk/credentials.js";
import { makeError, utilError } from "ext:tidegate_sdk/error.js";
import { copy, merge } from "ext:tidegate_sdk/util.js";

const { Error, ObjectHasOwn, ObjectKeys, Promise, ReflectApply } = primordials;

// Set where the classes of credentials are made, which need clients, which need this.
const late = { __proto__: null, providerChain: undefined };

export function setDefaultProviders(providerChain) {
  late.providerChain = providerChain;
}

// Options with what they are where they are not given; functions give a value of its own to each client.
const keys = {
  credentials: null,
  credentialProvider: () => late.providerChain(),
  region: () => op_aws_region() ?? undefined,
  logger: null,
  apiVersions: () => ({}),
  apiVersion: null,
  endpoint: undefined,
  httpOptions: () => ({ timeout: 120000 }),
  maxRetries: undefined,
  maxRedirects: 10,
  paramValidation: true,
  sslEnabled: true,
  s3ForcePathStyle: false,
  s3BucketEndpoint: false,
  s3DisableBodySigning: true,
  s3UsEast1RegionalEndpoint: "legacy",
  s3UseArnRegion: undefined,
  computeChecksums: true,
  convertResponseTypes: true,
  correctClockSkew: false,
  customUserAgent: null,
  dynamoDbCrc32: true,
  systemClockOffset: 0,
  signatureVersion: null,
  signatureCache: true,
  retryDelayOptions: () => ({}),
  useAccelerateEndpoint: false,
  clientSideMonitoring: false,
  endpointDiscoveryEnabled: undefined,
  endpointCacheSize: 1000,
  hostPrefixEnabled: true,
  stsRegionalEndpoints: "legacy",
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  token: null,
  tokenProvider: null,
};
const names = ObjectKeys(keys);

// `AWS.config.s3` and the like: names of services are known options.
const services = { __proto__: null };

export function registerService(identifier) {
  services[identifier] = true;
}

export function hasService(identifier) {
  return services[identifier] === true;
}

export function Config(options = {}) {
  options = withCredentials(options);
  for (let i = 0; i < names.length; i++) setOption(this, names[i], options[names[i]], keys[names[i]]);
}

const methods = {
  keys,

  update(options, allowUnknownKeys = false) {
    options = this.extractCredentials(options);
    for (const key in options) {
      if (!ObjectHasOwn(options, key)) continue;
      if (allowUnknownKeys || ObjectHasOwn(this.keys, key) || hasService(key)) this.set(key, options[key]);
    }
  },

  set(property, value, defaultValue) {
    setOption(this, property, value, defaultValue ?? this.keys[property]);
  },

  clear() {
    for (let i = 0; i < names.length; i++) delete this[names[i]];
    this.set("credentials", undefined);
    this.set("credentialProvider", undefined);
  },

  extractCredentials: withCredentials,

  getCredentials(callback) {
    getCredentials(this, callback);
  },

  getToken(callback) {
    const { token } = this;
    const done = (error) => callback(error, error ? null : this.token);
    if (!token) done(tokenError("No token to load"));
    else if (typeof token.get !== "function") done(token.token ? null : tokenError("Missing token"));
    else {
      token.get((error) => {
        done(error ? tokenError(`Could not load token from ${token.constructor?.name}`, error) : null);
      });
    }
  },

  loadFromPath() {
    throw makeError("NotOffered", "AWS.config.loadFromPath: functions have no files; use AWS.config.update");
  },

  getPromisesDependency() {
    return promises.given;
  },

  // What `promise()` and the like make: null is V8's own.
  setPromisesDependency(dependency) {
    promises.given = dependency === null ? Promise : dependency;
    const Dependency = promises.given === undefined ? Promise : promises.given;
    for (let i = 0; i < promises.classes.length; i++) {
      const Class = promises.classes[i];
      if (typeof Dependency === "function") ReflectApply(Class.addPromisesToClass, Class, [Dependency]);
      else ReflectApply(Class.deletePromisesFromClass, Class, []);
    }
  },
};
for (const name in methods) Config.prototype[name] = methods[name];

const promises = { __proto__: null, given: undefined, classes: [] };

// Classes whose promises `setPromisesDependency` changes.
export function registerPromises(...classes) {
  promises.classes.push(...classes);
}

function tokenError(message, error) {
  return utilError(error || new Error(), { code: "TokenError", message, name: "TokenError" });
}

function setOption(config, property, value, defaultValue) {
  if (value === undefined) {
    config[property] = typeof defaultValue === "function" ? defaultValue() : defaultValue;
  } else if (property === "httpOptions" && config[property]) {
    // One client's changes leave the others' alone.
    config[property] = merge(copy(config[property]), value ?? {});
  } else {
    config[property] = value;
  }
}

function withCredentials(options) {
  if (!options?.accessKeyId || !options.secretAccessKey) return options ?? {};
  const copied = copy(options);
  copied.credentials = new Credentials(copied);
  return copied;
}

const shared = { __proto__: null, config: undefined };

// The AWS.config that clients are made from; the function may put another in its place.
export function sharedConfig() {
  return (shared.config ??= new Config());
}

export function setSharedConfig(config) {
  shared.config = config;
}
