//! What is generated: the services, and the operations of each that are offered.

/// A service and the operations of it that are offered.
pub(crate) struct Service {
    /// The name of its model and of what is generated from it.
    pub(crate) name: &'static str,
    /// The name of its class in `AWS`.
    pub(crate) class: &'static str,
    /// The crate of the Rust SDK.
    pub(crate) sdk: &'static str,
    /// Offering another operation takes a line here.
    pub(crate) operations: &'static [&'static str],
}

pub(crate) const SERVICES: &[Service] = &[
    Service {
        name: "s3",
        class: "S3",
        sdk: "aws_sdk_s3",
        operations: &[
            "CopyObject",
            "CreateBucket",
            "DeleteObject",
            "DeleteObjects",
            "GetBucketLocation",
            "GetObject",
            "HeadBucket",
            "HeadObject",
            "ListBuckets",
            "ListObjectsV2",
            "PutObject",
        ],
    },
    Service {
        name: "sts",
        class: "STS",
        sdk: "aws_sdk_sts",
        operations: &["AssumeRole", "GetCallerIdentity"],
    },
];

/// Members that the model calls strings, but that aws-sdk v2 takes as bytes: it sends them in base64.
pub(crate) const BASE64_MEMBERS: &[&str] = &["CopySourceSSECustomerKey", "SSECustomerKey"];
