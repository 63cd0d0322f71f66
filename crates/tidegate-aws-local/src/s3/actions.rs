//! The permission that each operation needs.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".

/// What an operation works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Account,
    Bucket,
    Object,
}

/// The action of an operation, and what it is needed on. `None` for operations that this server does not have, which must
/// not be let through: their permission would not be checked. An empty action is checked by the operation itself.
pub(super) fn action_of(operation: &str) -> Option<(&'static str, Scope)> {
    Some(match operation {
        "ListBuckets" => ("s3:ListAllMyBuckets", Scope::Account),
        "CreateBucket" => ("s3:CreateBucket", Scope::Bucket),
        "DeleteBucket" => ("s3:DeleteBucket", Scope::Bucket),
        "GetBucketLocation" => ("s3:GetBucketLocation", Scope::Bucket),
        "HeadBucket" | "ListObjects" | "ListObjectsV2" => ("s3:ListBucket", Scope::Bucket),
        "ListMultipartUploads" => ("s3:ListBucketMultipartUploads", Scope::Bucket),
        "DeleteObjects" => ("", Scope::Bucket),
        "GetObject" | "HeadObject" => ("s3:GetObject", Scope::Object),
        "PutObject"
        | "CopyObject"
        | "CreateMultipartUpload"
        | "UploadPart"
        | "UploadPartCopy"
        | "CompleteMultipartUpload" => ("s3:PutObject", Scope::Object),
        "AbortMultipartUpload" => ("s3:AbortMultipartUpload", Scope::Object),
        "ListParts" => ("s3:ListMultipartUploadParts", Scope::Object),
        "DeleteObject" => ("s3:DeleteObject", Scope::Object),
        "GetObjectTagging" => ("s3:GetObjectTagging", Scope::Object),
        "PutObjectTagging" => ("s3:PutObjectTagging", Scope::Object),
        "DeleteObjectTagging" => ("s3:DeleteObjectTagging", Scope::Object),
        _ => return None,
    })
}

pub(super) fn bucket_arn(bucket: &str) -> String {
    format!("arn:aws:s3:::{bucket}")
}

pub(super) fn object_arn(bucket: &str, key: &str) -> String {
    format!("arn:aws:s3:::{bucket}/{key}")
}
