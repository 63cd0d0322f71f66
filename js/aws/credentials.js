// AWS.Credentials.

import { primordials } from "ext:core/mod.js";
import { op_aws_is_off } from "ext:core/ops";
import { makeError } from "ext:tidegate_sdk/error.js";

const { Date, ObjectDefineProperty, Promise, ReflectApply } = primordials;

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
  if (args.length === 1 && typeof args[0] === "object" && args[0] !== null) {
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

  getPromise() {
    return promised(this, this.get);
  },

  refreshPromise() {
    return promised(this, this.refresh);
  },
};

function promised(self, method) {
  return new Promise((resolve, reject) => {
    ReflectApply(method, self, [(error) => (error ? reject(error) : resolve())]);
  });
}

for (const name in methods) Credentials.prototype[name] = methods[name];

// Calls back with `(error, credentials)`; credentials are null where a request without any may still be signed by the host.
export function resolve(config, callback) {
  const credentials = config.credentials;
  if (!credentials) {
    callback(null, null);
  } else if (typeof credentials.get === "function") {
    credentials.get((error) => {
      if (error) callback(missing(error), null);
      else callback(null, credentials);
    });
  } else if (credentials.accessKeyId && credentials.secretAccessKey) {
    callback(null, credentials);
  } else {
    callback(missing(makeError("CredentialsError", "Could not load credentials from Credentials")), null);
  }
}

const MISSING = "Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1";
const OFF = "AWS is turned off for this function by its operator";

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
