// The classes of credentials that get their keys elsewhere, and chains of them.
//
// Where a function has no keys of its own the host may sign `assumeRole`: a class without master credentials leaves that
// to its request, as `new AWS.STS().assumeRole` does.

import { primordials } from "ext:core/mod.js";
import {
  Credentials,
  inheritCredentials,
  noSource,
  promised,
  throwIfAny,
  withPromises,
} from "ext:tidegate_sdk/credentials.js";
import { sharedConfig } from "ext:tidegate_sdk/config.js";
import { utilError } from "ext:tidegate_sdk/error.js";
import { STS } from "ext:tidegate_sdk/sts.js";
import { copy, merge } from "ext:tidegate_sdk/util.js";

const { ArrayPrototypePush, ArrayPrototypeSlice, Error, ObjectPrototypeIsPrototypeOf, ReflectApply } = primordials;

const SESSION = "temporary-credentials";

function refresh(callback) {
  this.coalesceRefresh(callback || throwIfAny);
}

export const TemporaryCredentials = inheritCredentials(
  function TemporaryCredentials(params, masterCredentials) {
    ReflectApply(Credentials, this, []);
    this.loadMasterCredentials(masterCredentials);
    this.expired = true;
    this.params = params || {};
    if (this.params.RoleArn) this.params.RoleSessionName = this.params.RoleSessionName || SESSION;
  },
  {
    refresh,

    load(callback) {
      this.createClients();
      const { masterCredentials, params, service } = this;
      const ask = () => {
        service.config.credentials = masterCredentials;
        const operation = params.RoleArn ? "assumeRole" : "getSessionToken";
        service[operation]((error, data) => {
          if (!error) service.credentialsFrom(data, this);
          callback(error);
        });
      };
      if (masterCredentials) masterCredentials.get(ask);
      else ask();
    },

    // null where there are none: then it is the host's that sign.
    loadMasterCredentials(masterCredentials) {
      let master = masterCredentials || sharedConfig().credentials || null;
      while (master?.masterCredentials) master = master.masterCredentials;
      if (master && typeof master.get !== "function") master = new Credentials(master);
      this.masterCredentials = master;
    },

    createClients() {
      this.service = this.service || new STS({ params: this.params });
    },
  },
);

export const ChainableTemporaryCredentials = inheritCredentials(
  function ChainableTemporaryCredentials(options) {
    ReflectApply(Credentials, this, []);
    options = options || {};
    this.errorCode = "ChainableTemporaryCredentialsProviderFailure";
    this.expired = true;
    this.tokenCodeFn = null;
    const params = copy(options.params) || {};
    if (params.RoleArn) params.RoleSessionName = params.RoleSessionName || SESSION;
    if (params.SerialNumber) {
      if (typeof options.tokenCodeFn !== "function") {
        const message = "tokenCodeFn must be a function when params.SerialNumber is given";
        throw utilError(new Error(message), { code: this.errorCode });
      }
      this.tokenCodeFn = options.tokenCodeFn;
    }
    const config = { params, credentials: options.masterCredentials || sharedConfig().credentials };
    this.service = new STS(merge(config, options.stsConfig || {}));
  },
  {
    refresh,

    load(callback) {
      const { service } = this;
      const operation = service.config.params.RoleArn ? "assumeRole" : "getSessionToken";
      this.getTokenCode((failure, tokenCode) => {
        if (failure) {
          callback(failure);
          return;
        }
        service[operation](tokenCode ? { TokenCode: tokenCode } : {}, (error, data) => {
          if (!error) service.credentialsFrom(data, this);
          callback(error);
        });
      });
    },

    getTokenCode(callback) {
      if (!this.tokenCodeFn) {
        callback(null);
        return;
      }
      this.tokenCodeFn(this.service.config.params.SerialNumber, (error, token) => {
        if (!error) {
          callback(null, token);
          return;
        }
        const message = ObjectPrototypeIsPrototypeOf(Error.prototype, error) ? error.message : error;
        callback(utilError(new Error(`Error fetching MFA token: ${message}`), { code: this.errorCode }));
      });
    },
  },
);

export const WebIdentityCredentials = inheritCredentials(
  function WebIdentityCredentials(params, clientConfig) {
    ReflectApply(Credentials, this, []);
    this.expired = true;
    this.params = params;
    this.params.RoleSessionName = this.params.RoleSessionName || "web-identity";
    this.data = null;
    this._clientConfig = copy(clientConfig || {});
  },
  {
    refresh,

    load(callback) {
      this.createClients();
      this.service.assumeRoleWithWebIdentity((error, data) => {
        this.data = error ? null : data;
        if (!error) this.service.credentialsFrom(data, this);
        callback(error);
      });
    },

    createClients() {
      this.service = this.service || new STS({ ...this._clientConfig, params: this.params });
    },
  },
);

export const SAMLCredentials = inheritCredentials(
  function SAMLCredentials(params) {
    ReflectApply(Credentials, this, []);
    this.expired = true;
    this.params = params;
  },
  {
    refresh,

    load(callback) {
      this.createClients();
      this.service.assumeRoleWithSAML((error, data) => {
        if (!error) this.service.credentialsFrom(data, this);
        callback(error);
      });
    },

    createClients() {
      this.service = this.service || new STS({ params: this.params });
    },
  },
);

export const CredentialProviderChain = inheritCredentials(
  function CredentialProviderChain(providers) {
    this.providers = providers || ArrayPrototypeSlice(CredentialProviderChain.defaultProviders);
    this.resolveCallbacks = [];
  },
  {
    // Calls back with the first credentials that can be had, or the last provider's error.
    resolve(callback) {
      if (this.providers.length === 0) {
        callback(new Error("No providers"));
        return this;
      }
      ArrayPrototypePush(this.resolveCallbacks, callback);
      if (this.resolveCallbacks.length !== 1) return this;
      const providers = ArrayPrototypeSlice(this.providers);
      let index = 0;
      const next = (error, credentials) => {
        if ((!error && credentials) || index === providers.length) {
          const waiting = ArrayPrototypeSlice(this.resolveCallbacks);
          this.resolveCallbacks.length = 0;
          for (let i = 0; i < waiting.length; i++) waiting[i](error, credentials);
          return;
        }
        const provider = providers[index++];
        const found = typeof provider === "function" ? ReflectApply(provider, undefined, []) : provider;
        if (!found.get) next(null, found);
        else found.get((failure) => next(failure, failure ? null : found));
      };
      next();
      return this;
    },

    resolvePromise() {
      return promised(this, "resolve");
    },
  },
);
withPromises(CredentialProviderChain, { resolvePromise: "resolve" });

// Where keys would be on a machine that functions do not have; each says so when it is asked, so that chains go on.
const sources = {
  EnvironmentCredentials: "environment variables",
  SharedIniFileCredentials: "files of profiles",
  SsoCredentials: "single sign-on",
  ECSCredentials: "container credentials",
  RemoteCredentials: "container credentials",
  ProcessCredentials: "processes",
  TokenFileWebIdentityCredentials: "files of tokens",
  EC2MetadataCredentials: "instance metadata",
  FileSystemCredentials: "files",
  CognitoIdentityCredentials: "Amazon Cognito",
};

export const withoutSource = { __proto__: null };

for (const name in sources) {
  const Class = {
    [name]: function (options) {
      ReflectApply(Credentials, this, []);
      this.expired = true;
      if (name === "EnvironmentCredentials") this.envPrefix = options;
      else if (name === "FileSystemCredentials") this.filename = options;
    },
  }[name];
  withoutSource[name] = inheritCredentials(Class, {
    refresh(callback) {
      const advice = "give the client keys, or let it assume a role: new AWS.ChainableTemporaryCredentials";
      const message = `AWS.${name}: functions have no ${sources[name]}; ${advice}`;
      (callback || throwIfAny)(noSource(`${name}ProviderFailure`, message));
    },
    load(callback) {
      this.refresh(callback);
    },
  });
}

CredentialProviderChain.defaultProviders = [
  () => new withoutSource.EnvironmentCredentials("AWS"),
  () => new withoutSource.EnvironmentCredentials("AMAZON"),
  () => new withoutSource.SsoCredentials(),
  () => new withoutSource.SharedIniFileCredentials(),
  () => new withoutSource.ECSCredentials(),
  () => new withoutSource.ProcessCredentials(),
  () => new withoutSource.TokenFileWebIdentityCredentials(),
  () => new withoutSource.EC2MetadataCredentials(),
];
