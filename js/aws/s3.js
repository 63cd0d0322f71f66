// AWS.S3.

import { primordials } from "ext:core/mod.js";
import { arnOf, useAccessPoint } from "ext:tidegate_sdk/arn.js";
import { Endpoint, urlOf } from "ext:tidegate_sdk/endpoint.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { rebase } from "ext:tidegate_sdk/http.js";
import { managedUploadOf } from "ext:tidegate_sdk/managed_upload.js";
import * as generated from "ext:tidegate_sdk/models/s3.js";
import { postFields } from "ext:tidegate_sdk/post.js";
import { paginators } from "ext:tidegate_sdk/s3_paginators.js";
import { defaultEndpoint, defineService, regionalFlag } from "ext:tidegate_sdk/service.js";
import { copy } from "ext:tidegate_sdk/util.js";

const {
  ObjectHasOwn,
  ObjectKeys,
  Promise,
  PromisePrototypeThen,
  PromiseResolve,
  StringPrototypeEndsWith,
  StringPrototypeIncludes,
  StringPrototypeIndexOf,
  StringPrototypeReplace,
  StringPrototypeSlice,
} = primordials;

// Both kinds of waiters ask 20 times, every 5 seconds.
function head(what, statuses) {
  const acceptors = statuses.map(([expected, state]) => ({ matcher: "status", expected, state }));
  return { operation: `head${what}`, delay: 5, maxAttempts: 20, acceptors };
}

const definition = {
  __proto__: null,
  identifier: "s3",
  className: "S3",
  extendedIds: true,

  paginators,

  waiters: {
    bucketExists: head("Bucket", [
      [200, "success"],
      [301, "success"],
      [403, "success"],
      [404, "retry"],
    ]),
    bucketNotExists: head("Bucket", [[404, "success"]]),
    objectExists: head("Object", [
      [200, "success"],
      [404, "retry"],
    ]),
    objectNotExists: head("Object", [[404, "success"]]),
  },

  // What the client was given, else what its region takes; with an endpoint of its own, the older one.
  presignForm({ _originalConfig, config }) {
    const given = _originalConfig?.signatureVersion;
    if (given) return given === "v2" ? "s3" : given;
    return config.signatureVersion || "s3";
  },

  checkPresigned({ params }) {
    if (params?.ContentLength !== undefined) {
      throw makeError("UnexpectedParameter", "ContentLength is not supported in pre-signed URLs.");
    }
  },

  configure({ config }) {
    if (!config.region) config.region = "us-east-1";
    if (!config.endpoint && config.s3BucketEndpoint) {
      const message = "An endpoint must be provided when configuring `s3BucketEndpoint` to true.";
      throw makeError("InvalidEndpoint", message);
    }
  },

  prepare(request) {
    useRegionalUsEast1(request);
    if (arnOf(request) === undefined) moveKeyOutOfBucket(request);
  },

  check(request) {
    const { httpRequest, params, service } = request;
    const secret = params?.SSECustomerKey || params?.CopySourceSSECustomerKey;
    if (secret && httpRequest.endpoint.protocol !== "https:") {
      const message = "Cannot send SSE keys over HTTP. Set 'sslEnabled'to 'true' in your configuration";
      throw makeError("ConfigError", message);
    }
    const arn = arnOf(request);
    if (arn !== undefined) {
      useAccessPoint(request, arn);
      return;
    }
    if (request.operation === "writeGetObjectResponse") useObjectLambda(request);
    if (!params?.Bucket && service.config.s3BucketEndpoint) {
      throw makeError("ConfigError", "Cannot send requests to root API with `s3BucketEndpoint` set.");
    }
    const known = regionOf(service, params?.Bucket);
    if (known && known !== httpRequest.region) moveTo(request, known);
  },

  errorFields(request, { error }) {
    let region = error.region ?? null;
    const bucket = bucketOf(request);
    if (region === null) {
      const known = regionOf(request.service, bucket);
      if (known && known !== request.httpRequest.region) region = known;
    } else {
      remember(request.service, bucket, region);
    }
    return { region };
  },

  answered(request, { error, headers }) {
    const bucket = bucketOf(request);
    if (request.operation === "deleteBucket" && error === undefined) {
      request.service.clearBucketRegionCache(bucket);
      return;
    }
    let region = headers["x-amz-bucket-region"];
    if (region === undefined && request.operation === "createBucket" && error === undefined) {
      const wanted = request.params.CreateBucketConfiguration;
      region = wanted ? wanted.LocationConstraint : "us-east-1";
      if (region === "EU") region = "eu-west-1";
    }
    remember(request.service, bucket, region);
  },

  // Asks for the region of a bucket that is elsewhere, if the answer did not tell.
  ask(request, outcome, done) {
    const { error } = request.response;
    const bucket = bucketOf(request);
    if (!outcome.error.probe || !error || error.region || bucket === undefined) {
      done();
      return;
    }
    const question = request.service.makeRequest("headBucket", { Bucket: bucket });
    // Its own answer is all that is wanted, whether it is an error or not.
    question.response.maxRetries = 0;
    question.send(() => {
      error.region = regionOf(request.service, bucket) ?? null;
      done();
    });
  },

  retryable(request, error, found) {
    const elsewhere = found.wrongRegion && error.region && error.region !== request.httpRequest.region;
    if (elsewhere) {
      request.httpRequest.region = error.region;
      if (error.statusCode === 301) moveTo(request, error.region);
      return true;
    }
    return found.retryable === true;
  },
};

export const S3 = defineService(definition, generated);
S3.ManagedUpload = managedUploadOf(S3);

function bucketOf({ params }) {
  return typeof params?.Bucket === "string" ? params.Bucket : undefined;
}

function regionOf(service, bucket) {
  const cache = service.bucketRegionCache;
  return typeof bucket === "string" && ObjectHasOwn(cache, bucket) ? cache[bucket] : undefined;
}

function remember(service, bucket, region) {
  if (bucket !== undefined && typeof region === "string" && region !== "") service.bucketRegionCache[bucket] = region;
}

function isAmazon(host) {
  return StringPrototypeEndsWith(host, ".amazonaws.com") && StringPrototypeIncludes(host, "s3") &&
    !StringPrototypeIncludes(host, "s3-accelerate");
}

// Signs for another region, and goes there if the request goes to AWS itself.
function moveTo(request, region) {
  const { httpRequest, service } = request;
  httpRequest.region = region;
  if (!isAmazon(httpRequest.endpoint.host)) return;
  const endpoint = defaultEndpoint("s3", service.config, region)[0];
  rebase(httpRequest, new Endpoint(endpoint, service.config));
}

function useRegionalUsEast1({ httpRequest, service }) {
  if (regionalFlag(service, "s3UsEast1RegionalEndpoint") !== "regional") return;
  const { hostname } = httpRequest.endpoint;
  const ownChoice = service._originalConfig?.endpoint;
  if (ownChoice || httpRequest.region !== "us-east-1" || !StringPrototypeIncludes(hostname, "s3.amazonaws.com")) return;
  const regional = StringPrototypeReplace(service.config.endpoint, ".amazonaws.com", ".us-east-1.amazonaws.com");
  httpRequest.endpoint = new Endpoint(regional, service.config);
}

// What answers for an object has a host of its own, which names the request that is answered.
function useObjectLambda({ httpRequest: { endpoint }, params, service }) {
  const { config } = service;
  const { hostname } = service.endpoint;
  const name = StringPrototypeIncludes(hostname, config.region)
    ? "s3-object-lambda."
    : `s3-object-lambda.${config.region}.`;
  const route = config.hostPrefixEnabled ? `${params?.RequestRoute}.` : "";
  endpoint.host = endpoint.hostname = `${route}${StringPrototypeReplace(hostname, "s3.", name)}`;
}

// `bucket/folder` with a key is the bucket with a longer key.
function moveKeyOutOfBucket(request) {
  const bucket = bucketOf(request);
  const slash = bucket === undefined ? -1 : StringPrototypeIndexOf(bucket, "/");
  if (slash < 0) return;
  const { Key } = request.params;
  if (typeof Key !== "string" || slash === 0) {
    throw makeError("InvalidBucket", `Bucket names cannot contain forward slashes. Bucket: ${bucket}`);
  }
  request.params = copy(request.params);
  request.params.Key = `${StringPrototypeSlice(bucket, slash + 1)}/${Key}`;
  request.params.Bucket = StringPrototypeSlice(bucket, 0, slash);
}

const methods = {
  // Regions of buckets, by their names: what any client of this instance has learned.
  bucketRegionCache: {},

  clearBucketRegionCache(buckets) {
    const cache = this.bucketRegionCache;
    const names = buckets === undefined ? ObjectKeys(cache) : typeof buckets === "string" ? [buckets] : buckets;
    for (let i = 0; i < names.length; i++) delete cache[names[i]];
    return cache;
  },

  // A URL that allows whoever has it to do what it says, for as long as `Expires` says in seconds.
  getSignedUrl(operation, params, callback) {
    const input = copy(params || {});
    const expires = input.Expires || 900;
    if (typeof expires !== "number") {
      const message = `The expiration must be a number, received ${typeof expires}`;
      throw makeError("InvalidParameterException", message);
    }
    delete input.Expires;
    const request = this.makeRequest(operation, input);
    if (!callback) return request.presign(expires);
    PromisePrototypeThen(PromiseResolve(undefined), () => request.presign(expires, callback));
    return undefined;
  },

  getSignedUrlPromise(operation, params) {
    return new Promise((resolve, reject) => {
      this.getSignedUrl(operation, params, (error, url) => (error ? reject(error) : resolve(url)));
    });
  },

  createPresignedPost(params, callback) {
    if (typeof params === "function" && callback === undefined) {
      callback = params;
      params = null;
    }
    const input = copy(params || {});
    const bucket = input.Bucket || this.config.params?.Bucket;
    const endpoint = new Endpoint(this.endpoint);
    if (!this.config.s3BucketEndpoint) endpoint.pathname = `/${bucket}`;
    const finish = () => ({ url: urlOf(endpoint), fields: postFields(this, bucket, input) });
    if (!callback) return finish();
    this.config.getCredentials((error) => {
      if (error) {
        callback(error);
        return;
      }
      let post;
      try {
        post = finish();
      } catch (failure) {
        callback(failure);
        return;
      }
      callback(null, post);
    });
    return undefined;
  },

  // A bucket is made where its client is, if that is not where buckets are made anyway.
  createBucket(params, callback) {
    if (typeof params === "function" || !params) {
      callback = callback || params;
      params = {};
    }
    const { config, endpoint } = this;
    const elsewhere = config.region !== "us-east-1" && endpoint.hostname !== "s3.amazonaws.com";
    const input = copy(params);
    if (elsewhere && !params.CreateBucketConfiguration) {
      input.CreateBucketConfiguration = { LocationConstraint: config.region };
    }
    return this.makeRequest("createBucket", input, callback);
  },
};
for (const name in methods) S3.prototype[name] = methods[name];

S3.prototype.upload = function upload(params, options, callback) {
  if (typeof options === "function" && callback === undefined) {
    callback = options;
    options = null;
  }
  const uploader = new S3.ManagedUpload({ ...options, service: this, params });
  if (typeof callback === "function") uploader.send(callback);
  return uploader;
};
