// AWS: what functions see of aws-sdk v2.

import { primordials } from "ext:core/mod.js";
import {
  Config,
  registerPromises,
  setDefaultProviders,
  setSharedConfig,
  sharedConfig,
} from "ext:tidegate_sdk/config.js";
import { Credentials } from "ext:tidegate_sdk/credentials.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { SequentialExecutor } from "ext:tidegate_sdk/events.js";
import { HttpRequest, HttpResponse } from "ext:tidegate_sdk/http.js";
import { notOffered } from "ext:tidegate_sdk/names.js";
import { defineOffered, existing } from "ext:tidegate_sdk/offered.js";
import {
  ChainableTemporaryCredentials,
  CredentialProviderChain,
  SAMLCredentials,
  TemporaryCredentials,
  WebIdentityCredentials,
  withoutSource,
} from "ext:tidegate_sdk/providers.js";
import { Request } from "ext:tidegate_sdk/request.js";
import { Response } from "ext:tidegate_sdk/response.js";
import { S3 } from "ext:tidegate_sdk/s3.js";
import { globalEvents, Service } from "ext:tidegate_sdk/service.js";
import { STS } from "ext:tidegate_sdk/sts.js";
import { util } from "ext:tidegate_sdk/borrowed.js";

const { ObjectDefineProperty } = primordials;

export const AWS = {
  VERSION: "2.1692.0",
  Config,
  Credentials,
  CredentialProviderChain,
  TemporaryCredentials,
  ChainableTemporaryCredentials,
  WebIdentityCredentials,
  SAMLCredentials,
  ...withoutSource,
  Endpoint,
  HttpRequest,
  HttpResponse,
  Request,
  Response,
  S3,
  STS,
  SequentialExecutor,
  Service,
  events: globalEvents,
  util,
};

setDefaultProviders(() => new CredentialProviderChain());
registerPromises(Request, Credentials, CredentialProviderChain);

// Made when it is first asked for: its region is that of the host the isolate runs on.
ObjectDefineProperty(AWS, "config", {
  __proto__: null,
  get: sharedConfig,
  set: setSharedConfig,
  enumerable: true,
  configurable: true,
});

defineOffered(AWS);

for (let i = 0; i < notOffered.length; i++) {
  const path = notOffered[i];
  const names = path.split(".");
  const name = names.pop();
  const parent = names.reduce((outer, inner) => outer[inner], AWS);
  parent[name] = {
    [name]: function () {
      throw makeError("NotOffered", `AWS.${path} is not offered; ${insteadOf(path)}`);
    },
  }[name];
}

function insteadOf(path) {
  return `there are ${existing()}`;
}
