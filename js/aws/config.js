// AWS.Config, and AWS.config: the options that clients begin with.

import { primordials } from "ext:core/mod.js";
import { op_aws_region } from "ext:core/ops";
import { Credentials, noProvider, resolve } from "ext:tidegate_sdk/credentials.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { copy, merge } from "ext:tidegate_sdk/util.js";

const { ObjectHasOwn, ObjectKeys } = primordials;

// Options with what they are where they are not given; functions give a value of its own to each client.
const keys = {
  credentials: null,
  credentialProvider: null,
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

export function Config(options = {}) {
  options = withCredentials(options);
  for (let i = 0; i < names.length; i++) setOption(this, names[i], options[names[i]], keys[names[i]]);
  for (const identifier in services) {
    if (ObjectHasOwn(options, identifier)) this[identifier] = options[identifier];
  }
}

const methods = {
  keys,

  update(options, allowUnknownKeys = false) {
    options = withCredentials(options);
    for (const key in options) {
      if (!ObjectHasOwn(options, key)) continue;
      if (allowUnknownKeys || ObjectHasOwn(keys, key) || services[key] === true) this.set(key, options[key]);
    }
  },

  set(property, value, defaultValue) {
    setOption(this, property, value, defaultValue ?? (ObjectHasOwn(keys, property) ? keys[property] : undefined));
  },

  clear() {
    for (let i = 0; i < names.length; i++) delete this[names[i]];
    this.credentials = undefined;
    this.credentialProvider = undefined;
  },

  getCredentials(callback) {
    resolve(this, (error, credentials) => {
      if (error) callback(error);
      else if (credentials === null) callback(noProvider(), null);
      else callback(null, credentials);
    });
  },

  loadFromPath() {
    throw makeError("NotOffered", "AWS.config.loadFromPath: functions have no files; use AWS.config.update");
  },

  getPromisesDependency() {
    return undefined;
  },

  // Promises are V8's own.
  setPromisesDependency() {},
};
for (const name in methods) Config.prototype[name] = methods[name];

function setOption(config, property, value, defaultValue) {
  if (value === undefined) {
    config[property] = typeof defaultValue === "function" ? defaultValue() : defaultValue;
  } else if (property === "httpOptions" && config[property]) {
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
