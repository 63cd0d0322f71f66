// The fields of a form that a browser may post to S3.

import { primordials } from "ext:core/mod.js";
import { util } from "ext:tidegate_sdk/borrowed.js";
import { copy } from "ext:tidegate_sdk/util.js";

const {
  ArrayPrototypePush,
  ArrayPrototypeSlice,
  Date,
  DatePrototypeGetTime,
  DatePrototypeToISOString,
  Error,
  JSONStringify,
  ObjectKeys,
  StringPrototypeReplace,
  StringPrototypeSlice,
} = primordials;

const HOUR = 3600;

function seconds(date) {
  return StringPrototypeReplace(DatePrototypeToISOString(date), /\.\d{3}Z$/, "Z");
}

export function postFields(service, bucket, { Fields, Conditions, Expires }) {
  const { credentials, region } = service.config;
  if (!credentials || !region || !bucket) {
    throw new Error("Unable to create a POST object policy without a bucket, region, and credentials");
  }
  const now = service.getSkewCorrectedDate();
  const time = StringPrototypeReplace(seconds(now), /[:-]/g, "");
  const date = StringPrototypeSlice(time, 0, 8);
  const fields = copy(Fields || {});
  fields.bucket = bucket;
  fields["X-Amz-Algorithm"] = "AWS4-HMAC-SHA256";
  fields["X-Amz-Credential"] = `${credentials.accessKeyId}/${date}/${region}/s3/aws4_request`;
  fields["X-Amz-Date"] = time;
  if (credentials.sessionToken) fields["X-Amz-Security-Token"] = credentials.sessionToken;

  const conditions = ArrayPrototypeSlice(Conditions || []);
  const names = ObjectKeys(fields);
  for (let i = 0; i < names.length; i++) {
    ArrayPrototypePush(conditions, { __proto__: null, [names[i]]: fields[names[i]] });
  }
  const expiration = seconds(new Date(DatePrototypeGetTime(now) + (Expires || HOUR) * 1000));
  fields.Policy = util.base64.encode(JSONStringify({ expiration, conditions }));
  const { hmac } = util.crypto;
  const key = ["s3", "aws4_request"].reduce(
    (key, part) => hmac(key, part, "buffer"),
    hmac(hmac(`AWS4${credentials.secretAccessKey}`, date, "buffer"), region, "buffer"),
  );
  fields["X-Amz-Signature"] = hmac(key, fields.Policy, "hex");
  return fields;
}
