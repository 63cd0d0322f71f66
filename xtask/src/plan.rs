//! What is generated: the services, with all operations that both their models and the Rust SDK have.

use crate::model::Model;

/// A service on offer.
pub(crate) struct Service {
    /// The name of its model and of what is generated from it.
    pub(crate) name: &'static str,
    /// The name of its class in `AWS`.
    pub(crate) class: &'static str,
    /// The crate of the Rust SDK that makes its requests and reads its answers; without one its model says how, and a feature
    /// of its name turns it on.
    pub(crate) sdk: Option<&'static str>,
    /// The operations of the model that the Rust SDK has not, with what took their places.
    pub(crate) not_in_sdk: &'static [(&'static str, &'static str)],
    /// The structures of the model that the Rust SDK has as enumerations of their members.
    pub(crate) unions: &'static [&'static str],
}

pub(crate) const SERVICES: &[Service] = &[
    Service {
        name: "s3",
        class: "S3",
        sdk: Some("aws_sdk_s3"),
        not_in_sdk: &[
            ("GetBucketLifecycle", "GetBucketLifecycleConfiguration"),
            (
                "GetBucketNotification",
                "GetBucketNotificationConfiguration",
            ),
            ("PutBucketLifecycle", "PutBucketLifecycleConfiguration"),
            (
                "PutBucketNotification",
                "PutBucketNotificationConfiguration",
            ),
        ],
        unions: &["AnalyticsFilter", "MetricsFilter"],
    },
    Service {
        name: "sts",
        class: "STS",
        sdk: Some("aws_sdk_sts"),
        not_in_sdk: &[],
        unions: &[],
    },
    modelled("dynamodb", "DynamoDB"),
    modelled("eventbridge", "EventBridge"),
    modelled("firehose", "Firehose"),
    modelled("kinesis", "Kinesis"),
    modelled("lambda", "Lambda"),
    modelled("secretsmanager", "SecretsManager"),
    modelled("sns", "SNS"),
    modelled("sqs", "SQS"),
];

const fn modelled(name: &'static str, class: &'static str) -> Service {
    Service {
        name,
        class,
        sdk: None,
        not_in_sdk: &[],
        unions: &[],
    }
}

impl Service {
    /// The operations on offer, in the model's order.
    pub(crate) fn operations<'m>(&self, model: &'m Model) -> Vec<&'m str> {
        let names = model.operations();
        names
            .filter(|name| self.instead_of(name).is_none())
            .collect()
    }

    /// What took the place of an operation that the Rust SDK has not.
    pub(crate) fn instead_of(&self, operation: &str) -> Option<&'static str> {
        let mut gone = self.not_in_sdk.iter();
        gone.find(|(name, _)| *name == operation)
            .map(|(_, instead)| *instead)
    }
}

/// The root elements of outputs whose names the models do not have, by operation. The Rust SDK knows them and takes no others;
/// aws-sdk v2 takes any.
pub(crate) const ROOTS: &[(&str, &str)] = &[
    ("CompleteMultipartUpload", "CompleteMultipartUploadResult"),
    ("CreateMultipartUpload", "InitiateMultipartUploadResult"),
    ("DeleteObjects", "DeleteResult"),
    (
        "GetBucketAccelerateConfiguration",
        "AccelerateConfiguration",
    ),
    ("GetBucketAcl", "AccessControlPolicy"),
    ("GetBucketCors", "CORSConfiguration"),
    ("GetBucketLifecycleConfiguration", "LifecycleConfiguration"),
    ("GetBucketLocation", "LocationConstraint"),
    ("GetBucketLogging", "BucketLoggingStatus"),
    (
        "GetBucketNotificationConfiguration",
        "NotificationConfiguration",
    ),
    ("GetBucketRequestPayment", "RequestPaymentConfiguration"),
    ("GetBucketTagging", "Tagging"),
    ("GetBucketVersioning", "VersioningConfiguration"),
    ("GetBucketWebsite", "WebsiteConfiguration"),
    ("GetObjectAcl", "AccessControlPolicy"),
    ("GetObjectTagging", "Tagging"),
    (
        "ListBucketAnalyticsConfigurations",
        "ListBucketAnalyticsConfigurationResult",
    ),
    (
        "ListBucketIntelligentTieringConfigurations",
        "ListBucketIntelligentTieringConfigurationsOutput",
    ),
    (
        "ListBucketInventoryConfigurations",
        "ListInventoryConfigurationsResult",
    ),
    (
        "ListBucketMetricsConfigurations",
        "ListMetricsConfigurationsResult",
    ),
    ("ListBuckets", "ListAllMyBucketsResult"),
    ("ListMultipartUploads", "ListMultipartUploadsResult"),
    ("ListObjectVersions", "ListVersionsResult"),
    ("ListObjects", "ListBucketResult"),
    ("ListObjectsV2", "ListBucketResult"),
    ("ListParts", "ListPartsResult"),
];

/// Members that the model calls numbers, and the Rust SDK has as strings.
pub(crate) const NUMERALS: &[&str] = &["NextPartNumberMarker", "PartNumberMarker"];

/// Members that the model calls strings, but that aws-sdk v2 takes as bytes: it sends them in base64.
pub(crate) const BASE64_MEMBERS: &[&str] = &["CopySourceSSECustomerKey", "SSECustomerKey"];
