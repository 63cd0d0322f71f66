//! What the validation of parameters knows of inputs, as JSON; generated from `models/sts.json` by `cargo xtask generate`.

/// By the name of the method, in order.
pub(crate) static OPERATIONS: &[(&str, &str)] = &[
    (
        "assumeRole",
        r#"{"method":"POST","input":{"type":"structure","required":["RoleArn","RoleSessionName"],"members":{"RoleArn":{},"RoleSessionName":{},"PolicyArns":{"shape":"policyDescriptorListType"},"Policy":{},"DurationSeconds":{"type":"integer"},"Tags":{"shape":"tagListType"},"TransitiveTagKeys":{"shape":"tagKeyListType"},"ExternalId":{},"SerialNumber":{},"TokenCode":{},"SourceIdentity":{},"ProvidedContexts":{"shape":"ProvidedContextsListType"}}}}"#,
    ),
    (
        "assumeRoleWithSAML",
        r#"{"method":"POST","input":{"type":"structure","required":["RoleArn","PrincipalArn","SAMLAssertion"],"members":{"RoleArn":{},"PrincipalArn":{},"SAMLAssertion":{"sensitive":true},"PolicyArns":{"shape":"policyDescriptorListType"},"Policy":{},"DurationSeconds":{"type":"integer"}}}}"#,
    ),
    (
        "assumeRoleWithWebIdentity",
        r#"{"method":"POST","input":{"type":"structure","required":["RoleArn","RoleSessionName","WebIdentityToken"],"members":{"RoleArn":{},"RoleSessionName":{},"WebIdentityToken":{"sensitive":true},"ProviderId":{},"PolicyArns":{"shape":"policyDescriptorListType"},"Policy":{},"DurationSeconds":{"type":"integer"}}}}"#,
    ),
    (
        "decodeAuthorizationMessage",
        r#"{"method":"POST","input":{"type":"structure","required":["EncodedMessage"],"members":{"EncodedMessage":{}}}}"#,
    ),
    (
        "getAccessKeyInfo",
        r#"{"method":"POST","input":{"type":"structure","required":["AccessKeyId"],"members":{"AccessKeyId":{}}}}"#,
    ),
    (
        "getCallerIdentity",
        r#"{"method":"POST","input":{"type":"structure","members":{}}}"#,
    ),
    (
        "getFederationToken",
        r#"{"method":"POST","input":{"type":"structure","required":["Name"],"members":{"Name":{},"Policy":{},"PolicyArns":{"shape":"policyDescriptorListType"},"DurationSeconds":{"type":"integer"},"Tags":{"shape":"tagListType"}}}}"#,
    ),
    (
        "getSessionToken",
        r#"{"method":"POST","input":{"type":"structure","members":{"DurationSeconds":{"type":"integer"},"SerialNumber":{},"TokenCode":{}}}}"#,
    ),
];

/// The shapes inside of inputs, by name, in order.
pub(crate) static SHAPES: &[(&str, &str)] = &[
    (
        "PolicyDescriptorType",
        r#"{"type":"structure","members":{"arn":{}}}"#,
    ),
    (
        "ProvidedContext",
        r#"{"type":"structure","members":{"ProviderArn":{},"ContextAssertion":{}}}"#,
    ),
    (
        "ProvidedContextsListType",
        r#"{"type":"list","member":{"shape":"ProvidedContext"}}"#,
    ),
    (
        "Tag",
        r#"{"type":"structure","required":["Key","Value"],"members":{"Key":{},"Value":{}}}"#,
    ),
    (
        "policyDescriptorListType",
        r#"{"type":"list","member":{"shape":"PolicyDescriptorType"}}"#,
    ),
    ("tagKeyListType", r#"{"type":"list","member":{}}"#),
    ("tagListType", r#"{"type":"list","member":{"shape":"Tag"}}"#),
];
