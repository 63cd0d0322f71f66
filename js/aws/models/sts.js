// Generated from `models/sts.json` by `cargo xtask generate`.

export const apiVersion = "2011-06-15";
export const protocol = "query";

export const operations = [
  "assumeRole",
  "assumeRoleWithSAML",
  "assumeRoleWithWebIdentity",
  "decodeAuthorizationMessage",
  "getAccessKeyInfo",
  "getCallerIdentity",
  "getFederationToken",
  "getSessionToken",
];

// Methods that the AWS SDK for Rust has no operation for.
export const notInSdk = [
];
