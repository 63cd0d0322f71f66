// AWS.STS.

import { primordials } from "ext:core/mod.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import * as generated from "ext:tidegate_sdk/models/sts.js";
import { TemporaryCredentials } from "ext:tidegate_sdk/providers.js";
import { checkRegion, defineService, regionalFlag } from "ext:tidegate_sdk/service.js";

const { StringPrototypeReplace } = primordials;

const definition = {
  __proto__: null,
  identifier: "sts",
  className: "STS",
  checkRegion,

  prepare({ httpRequest, service }) {
    const { config } = service;
    if (regionalFlag(service, "stsRegionalEndpoints") !== "regional" || !service.isGlobalEndpoint) return;
    if (!config.region) throw makeError("ConfigError", "Missing region in config");
    const regional = StringPrototypeReplace(config.endpoint, ".amazonaws.com", `.${config.region}.amazonaws.com`);
    httpRequest.endpoint = new Endpoint(regional, config);
    httpRequest.region = config.region;
  },

  retryable(_request, _error, found) {
    return found.retryable === true;
  },
};

export const STS = defineService(definition, generated);

STS.prototype.credentialsFrom = function (data, credentials) {
  if (!data) return null;
  const filled = credentials || new TemporaryCredentials();
  filled.expired = false;
  filled.accessKeyId = data.Credentials.AccessKeyId;
  filled.secretAccessKey = data.Credentials.SecretAccessKey;
  filled.sessionToken = data.Credentials.SessionToken;
  filled.expireTime = data.Credentials.Expiration;
  return filled;
};

// Who asks has another identity than one of AWS's, which is in the parameters.
for (const name of ["assumeRoleWithSAML", "assumeRoleWithWebIdentity"]) {
  STS.prototype[name] = {
    [name](params, callback) {
      return this.makeUnauthenticatedRequest(name, params, callback);
    },
  }[name];
}
