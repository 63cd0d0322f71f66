// Generated from `models/sts.json` by `cargo xtask generate`: what `validate.js` and `translate.js` know of inputs.

export const apiVersion = "2011-06-15";
export const protocol = "query";

// Method name to JSON: input shape, and what the output needs.
export const operations = {
  __proto__: null,
  assumeRole: '{"method":"POST","input":{"type":"structure","required":["RoleArn","RoleSessionName"],"members":{"RoleArn":{},"RoleSessionName":{},"PolicyArns":{"shape":"policyDescriptorListType"},"Policy":{},"DurationSeconds":{"type":"integer"},"Tags":{"shape":"tagListType"},"TransitiveTagKeys":{"shape":"tagKeyListType"},"ExternalId":{},"SerialNumber":{},"TokenCode":{},"SourceIdentity":{},"ProvidedContexts":{"shape":"ProvidedContextsListType"}}}}',
  getCallerIdentity: '{"method":"POST","input":{"type":"structure","members":{}}}',
};

// Shape name to JSON.
export const shapes = {
  __proto__: null,
  PolicyDescriptorType: '{"type":"structure","members":{"arn":{}}}',
  ProvidedContext: '{"type":"structure","members":{"ProviderArn":{},"ContextAssertion":{}}}',
  ProvidedContextsListType: '{"type":"list","member":{"shape":"ProvidedContext"}}',
  Tag: '{"type":"structure","required":["Key","Value"],"members":{"Key":{},"Value":{}}}',
  policyDescriptorListType: '{"type":"list","member":{"shape":"PolicyDescriptorType"}}',
  tagKeyListType: '{"type":"list","member":{}}',
  tagListType: '{"type":"list","member":{"shape":"Tag"}}',
};

// The methods that exist, but are not offered yet.
export const notOffered = [
  "assumeRoleWithSAML",
  "assumeRoleWithWebIdentity",
  "decodeAuthorizationMessage",
  "getAccessKeyInfo",
  "getFederationToken",
  "getSessionToken",
];
