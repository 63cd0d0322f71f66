//! `AnalyticsS3BucketDestination`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::AnalyticsS3BucketDestination, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::AnalyticsS3BucketDestination::builder()
        .set_format(from.take(
            "Format",
            read::enumeration::<types::AnalyticsS3ExportFileFormat>,
        )?)
        .set_bucket_account_id(from.take("BucketAccountId", read::string)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::AnalyticsS3BucketDestination) -> Value {
    let mut to = Members::default();
    to.put(
        "Format",
        from.format,
        write::enumeration::<types::AnalyticsS3ExportFileFormat>,
    );
    to.put("BucketAccountId", from.bucket_account_id, write::string);
    to.put("Bucket", from.bucket, write::string);
    to.put("Prefix", from.prefix, write::string);
    Value::Map(to.into_map())
}
