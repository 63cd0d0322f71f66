// AWS.Credentials, and how a client comes to its keys.

import { core, primordials } from "ext:core/mod.js";
import { op_aws_is_off } from "ext:core/ops";
import { makeError, utilError } from "ext:tidegate_sdk/error.js";

const {
  ArrayPrototypePush,
  Date,
  Error,
  ObjectDefineProperty,
  Promise,
  PromisePrototypeThen,
  PromiseResolve,
  ReflectApply,
  SafeWeakSet,
  WeakSetPrototypeAdd,
  WeakSetPrototypeHas,
} = primordials;

export function Credentials(...args) {
  ObjectDefineProperty(this, "secretAccessKey", {
    __proto__: null,
    value: undefined,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  this.expired = false;
  this.expireTime = null;
  this.refreshCallbacks = [];
  if (args.length === 1 && typeof args[0] === "object") {
    const keys = args[0].credentials || args[0];
    this.accessKeyId = keys.accessKeyId;
    this.secretAccessKey = keys.secretAccessKey;
    this.sessionToken = keys.sessionToken;
  } else {
    this.accessKeyId = args[0];
    this.secretAccessKey = args[1];
    this.sessionToken = args[2];
  }
}

// Later, and where it was asked for: who waits for a refresh may be of another invocation than the one that began it.
function deferred(callback) {
  const context = core.getAsyncContext();
  return (...args) => {
    PromisePrototypeThen(PromiseResolve(), () => {
      const before = core.getAsyncContext();
      core.setAsyncContext(context);
      try {
        callback(...args);
      } finally {
        core.setAsyncContext(before);
      }
    });
  };
}

const methods = {
  // Seconds before they expire from which on credentials count as expired.
  expiryWindow: 15,

  needsRefresh() {
    const now = new Date().getTime();
    if (this.expireTime && new Date(this.expireTime).getTime() - this.expiryWindow * 1000 < now) return true;
    return this.expired || !this.accessKeyId || !this.secretAccessKey;
  },

  get(callback) {
    if (this.needsRefresh()) {
      this.refresh((error) => {
        if (!error) this.expired = false;
        if (callback) callback(error);
      });
    } else if (callback) {
      callback();
    }
  },

  refresh(callback) {
    this.expired = false;
    callback();
  },

  // One load serves all who ask while it is under way.
  coalesceRefresh(callback, sync) {
    const waiting = this.refreshCallbacks;
    ArrayPrototypePush(waiting, sync ? callback : deferred(callback));
    if (waiting.length !== 1) return;
    this.load((error) => {
      for (let i = 0; i < waiting.length; i++) waiting[i](error);
      waiting.length = 0;
    });
  },

  load(callback) {
    callback();
  },

  getPromise() {
    return promised(this, "get");
  },

  refreshPromise() {
    return promised(this, "refresh");
  },
};

export function promised(self, name) {
  return new Promise((resolve, reject) => {
    self[name]((error, data) => (error ? reject(error) : resolve(data)));
  });
}

for (const name in methods) Credentials.prototype[name] = methods[name];

// A class of credentials that come from somewhere; `constructor` is its own.
export function inheritCredentials(constructor, features) {
  constructor.prototype = { __proto__: Credentials.prototype };
  ObjectDefineProperty(constructor.prototype, "constructor", {
    __proto__: null,
    value: constructor,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  constructor.__super__ = Credentials;
  for (const name in features) constructor.prototype[name] = features[name];
  return constructor;
}

export function throwIfAny(error) {
  if (error) throw error;
}

// Errors of providers that have nothing here: who has only those has no credentials at all.
const sourceless = new SafeWeakSet();

export function noSource(code, message) {
  const error = makeError(code, message);
  WeakSetPrototypeAdd(sourceless, error);
  return error;
}

// Calls back with `(error, credentials)`, as `config.getCredentials` does.
export function getCredentials(config, callback) {
  const { credentials, credentialProvider } = config;
  if (!credentials) {
    if (!credentialProvider) {
      callback(loadError("No credentials to load"), null);
      return;
    }
    credentialProvider.resolve((error, found) => {
      config.credentials = found;
      if (!error) callback(null, found);
      else callback(loadError("Could not load credentials from any providers", error), null);
    });
  } else if (typeof credentials.get === "function") {
    credentials.get((error) => {
      if (!error) callback(error, credentials);
      else callback(loadError(`Could not load credentials from ${credentials.constructor?.name}`, error), null);
    });
  } else if (credentials.accessKeyId && credentials.secretAccessKey) {
    callback(null, credentials);
  } else {
    callback(loadError("Missing credentials"), null);
  }
}

function loadError(message, error) {
  const nothing = typeof error === "object" && error !== null && WeakSetPrototypeHas(sourceless, error);
  if (nothing) error = undefined;
  const told = utilError(error || new Error(), { code: "CredentialsError", message, name: "CredentialsError" });
  if (nothing) WeakSetPrototypeAdd(sourceless, told);
  return told;
}

// As `getCredentials`; credentials are null where a request without any may still be signed by the host.
export function resolve(config, callback) {
  getCredentials(config, (error, credentials) => {
    if (error && !config.credentials && (WeakSetPrototypeHas(sourceless, error) || !config.credentialProvider)) {
      callback(null, null);
    } else {
      callback(error, credentials);
    }
  });
}

const MISSING = "Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1";
const OFF = "AWS is turned off for this function by its operator";

// What a request's validation makes of an error of `resolve`.
export function asMissing(error) {
  return utilError(error, { code: "CredentialsError", message: MISSING });
}

export function missing(originalError, message = MISSING) {
  const error = makeError("CredentialsError", message);
  error.originalError = originalError;
  return error;
}

export function noProvider() {
  const off = op_aws_is_off();
  const message = off ? OFF : "Could not load credentials from any providers";
  const error = missing({ message, code: "CredentialsError", time: new Date() }, off ? OFF : MISSING);
  // v2 lists the code last.
  delete error.code;
  error.code = "CredentialsError";
  return error;
}

// What `promise`s of classes can be taken away with, and given back.
export function withPromises(constructor, names) {
  constructor.addPromisesToClass = function (PromiseDependency) {
    for (const promiseName in names) {
      const name = names[promiseName];
      this.prototype[promiseName] = function (...args) {
        return new PromiseDependency((resolved, rejected) => {
          const done = (error, data) => (error ? rejected(error) : resolved(data));
          ReflectApply(this[name], this, [...args, done]);
        });
      };
    }
  };
  constructor.deletePromisesFromClass = function () {
    for (const promiseName in names) delete this.prototype[promiseName];
  };
}
withPromises(Credentials, { getPromise: "get", refreshPromise: "refresh" });
