// ARNs of access points in place of buckets' names.

import { primordials } from "ext:core/mod.js";
import { op_aws_suffix } from "ext:core/ops";
import { combineErrors, makeError } from "ext:tidegate_sdk/error.js";

const {
  ArrayPrototypeJoin,
  ArrayPrototypeSlice,
  RegExpPrototypeExec,
  StringPrototypeIncludes,
  StringPrototypeSplit,
  StringPrototypeStartsWith,
} = primordials;

const LABEL = /^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/;
// A bucket's name without dots.
const NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

export function isArn(text) {
  return StringPrototypeStartsWith(text, "arn:") && StringPrototypeSplit(text, ":").length >= 6;
}

export function parseArn(text) {
  const parts = StringPrototypeSplit(text, ":");
  const [, partition, service, region, accountId] = parts;
  return { partition, service, region, accountId, resource: ArrayPrototypeJoin(ArrayPrototypeSlice(parts, 5), ":") };
}

// undefined where the bucket is no ARN.
export function arnOf({ operation, params }) {
  const bucket = params?.Bucket;
  const isOne = operation !== "createBucket" && typeof bucket === "string" && isArn(bucket);
  return isOne ? parseArn(bucket) : undefined;
}

function invalid(message) {
  return makeError("InvalidARN", message);
}

function conflicting(message) {
  return makeError("InvalidConfiguration", message);
}

// Sends `request` to the access point that `arn` names.
export function useAccessPoint(request, arn) {
  let fault = null;
  const attempt = (check) => {
    try {
      check();
    } catch (error) {
      fault = combineErrors(fault, error);
    }
  };
  const { config } = request.service;
  if (arn.service === "s3") {
    attempt(() => readAccessPoint(arn));
    attempt(() => {
      if (RegExpPrototypeExec(/^accesspoint[:/]/, arn.resource) === null) {
        throw invalid("ARN resource should begin with 'accesspoint/'");
      }
    });
    attempt(() => checkArnRegion(arn, config, true));
  } else if (arn.service === "s3-outposts") {
    attempt(() => readOutpostsAccessPoint(arn));
    attempt(() => readOutpost(arn));
    attempt(() => checkArnRegion(arn, config, false));
  }
  attempt(() => {
    if (RegExpPrototypeExec(/[0-9]{12}/, arn.accountId) === null) {
      throw invalid('ARN accountID does not match regex "[0-9]{12}"');
    }
  });
  attempt(() => {
    if (arn.service !== "s3" && arn.service !== "s3-outposts" && arn.service !== "s3-object-lambda") {
      throw invalid("expect 's3' or 's3-outposts' or 's3-object-lambda' in ARN service component");
    }
  });
  if (fault === null) {
    attempt(() => {
      if (request.service._originalConfig?.endpoint) {
        throw conflicting("Custom endpoint is not compatible with access point ARN");
      }
      if (config.s3ForcePathStyle) throw conflicting("Cannot construct path-style endpoint with access point");
    });
  }
  if (fault !== null) throw fault;
  request._parsedArn = arn;
  const { endpoint } = request.httpRequest;
  endpoint.protocol = config.sslEnabled ? "https:" : "http:";
  endpoint.port = config.sslEnabled ? 443 : 80;
  endpoint.host = endpoint.hostname = hostOf(arn, config);
  request.httpRequest.region = arn.region;
}

function usesArnRegion(config) {
  return (config.s3UseArnRegion ??= true);
}

function checkName(name, { accountId }) {
  if (RegExpPrototypeExec(NAME, `${name}-${accountId}`) === null) {
    throw invalid(`Access point resource in ARN is not DNS compatible. Got ${name}`);
  }
}

function readAccessPoint(arn) {
  const parts = StringPrototypeSplit(arn.resource, arn.resource["accesspoint".length]);
  if (parts.length !== 2) throw invalid("Access Point ARN should have one resource accesspoint/{accesspointName}");
  checkName(parts[1], arn);
  arn.accessPoint = parts[1];
}

function readOutpostsAccessPoint(arn) {
  const parts = StringPrototypeSplit(arn.resource, arn.resource["outpost".length]);
  if (parts.length !== 4) {
    throw invalid("Outposts ARN should have two resources outpost/{outpostId}/accesspoint/{accesspointName}");
  }
  checkName(parts[3], arn);
  arn.accessPoint = parts[3];
}

function readOutpost(arn) {
  if (RegExpPrototypeExec(/^outpost[:/]/, arn.resource) === null) {
    throw invalid("ARN resource should begin with 'outpost/'");
  }
  const id = StringPrototypeSplit(arn.resource, arn.resource["outpost".length])[1];
  if (RegExpPrototypeExec(LABEL, id) === null) {
    throw invalid(`Outpost resource in ARN is not DNS compatible. Got ${id}`);
  }
  arn.outpostId = id;
}

function checkArnRegion({ region, service }, config, allowsFips) {
  if (!region) {
    throw invalid(
      service === "s3"
        ? "ARN region is empty\nYou may want to use multi-regional ARN. The feature is not supported in current SDK. You should consider switching to V3(https://github.com/aws/aws-sdk-js-v3)."
        : "ARN region is empty",
    );
  }
  if (config.useFipsEndpoint && !allowsFips) throw conflicting("ARN endpoint is not compatible with FIPS region");
  if (StringPrototypeIncludes(region, "fips")) throw conflicting("FIPS region not allowed in ARN");
  if (!usesArnRegion(config) && region !== config.region) {
    throw conflicting("Configured region conflicts with access point region");
  }
  if (usesArnRegion(config) && op_aws_suffix(region) !== op_aws_suffix(config.region)) {
    throw conflicting("Configured region and access point region not in same partition");
  }
  if (config.useAccelerateEndpoint) {
    throw conflicting("useAccelerateEndpoint config is not supported with access point ARN");
  }
  if (service === "s3-outposts" && config.useDualstackEndpoint) {
    throw conflicting("Dualstack is not supported with outposts access point ARN");
  }
}

function hostOf(arn, config) {
  const region = usesArnRegion(config) ? arn.region : config.region;
  const fips = config.useFipsEndpoint ? "-fips" : "";
  const dualstack = config.useDualstackEndpoint ? ".dualstack" : "";
  const suffix = op_aws_suffix(arn.region);
  switch (arn.service) {
    case "s3-outposts":
      return `${arn.accessPoint}-${arn.accountId}.${arn.outpostId}.s3-outposts.${region}.${suffix}`;
    case "s3-object-lambda": {
      const name = StringPrototypeSplit(arn.resource, "/")[1];
      return `${name}-${arn.accountId}.s3-object-lambda${fips}.${region}.${suffix}`;
    }
    default:
      return `${arn.accessPoint}-${arn.accountId}.s3-accesspoint${fips}${dualstack}.${region}.${suffix}`;
  }
}
