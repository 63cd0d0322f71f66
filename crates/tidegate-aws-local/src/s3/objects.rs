//! Writing and reading an object.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

use http::StatusCode;
use s3s::dto::*;
use s3s::{Body, S3Error, S3Request, S3Result};

use super::access::{authorize, request_context};
use super::actions::{bucket_arn, object_arn};
use super::backend::Backend;
use super::buckets::check_version;
use super::checksums::set_checksums;
use super::conditions::{ReadConditions, write_conditions};
use super::errors::{error, internal, not_implemented, of_store};
use super::file_body::FileBody;
use super::headers::{object_meta, set_object_headers};
use super::receive::receive;
use crate::server::RequestContext;
use crate::store::{NewObject, ObjectMeta, StoreError};

/// Up to this size, an object is read at once.
const SMALL_BYTES: u64 = 256 * 1024;

impl Backend {
    pub(super) async fn write_object(
        &self,
        request: S3Request<PutObjectInput>,
    ) -> S3Result<PutObjectOutput> {
        let context = request_context(&request.extensions)?;
        let S3Request {
            mut input,
            headers,
            trailing_headers,
            ..
        } = request;
        let meta = object_meta!(input);
        check_may_tag(&context, &meta, &input.bucket, &input.key)?;
        let conditions = write_conditions(input.if_match.take(), input.if_none_match.take());
        let (bucket, key) = (input.bucket, input.key);
        let (temp_bucket, temp_key) = (bucket.clone(), key.clone());
        let open = move |store: &crate::store::Store| store.temp_file(&temp_bucket, &temp_key);
        let received = receive(
            &self.shared,
            &headers,
            trailing_headers,
            input.body.take(),
            open,
        )
        .await?;
        let (etag, checksums) = self
            .blocking(move |store| {
                let checked = received.check()?;
                let etag = hex::encode(checked.md5);
                let meta = ObjectMeta {
                    etag: etag.clone(),
                    checksums: checked.checksums.clone(),
                    ..meta
                };
                let object = NewObject {
                    bucket: &bucket,
                    key: &key,
                    meta: &meta,
                    conditions: &conditions,
                };
                store.put(&object, checked.content).map_err(of_store)?;
                Ok((etag, checked.checksums))
            })
            .await?;
        let mut output = PutObjectOutput {
            e_tag: Some(ETag::Strong(etag)),
            ..PutObjectOutput::default()
        };
        set_checksums!(output, checksums);
        Ok(output)
    }

    pub(super) async fn read_object(
        &self,
        input: GetObjectInput,
        context: &Arc<RequestContext>,
    ) -> S3Result<GetObjectOutput> {
        check_version(input.version_id.as_deref())?;
        check_part_number(input.part_number)?;
        let context = Arc::clone(context);
        self.blocking(move |store| {
            let opened = store.open_object(&input.bucket, &input.key);
            let opened = opened.map_err(|failure| of_read(failure, &context, &input.bucket))?;
            let found = opened.found;
            let conditions = ReadConditions {
                if_match: input.if_match.as_ref(),
                if_none_match: input.if_none_match.as_ref(),
                if_modified_since: input.if_modified_since.as_ref(),
                if_unmodified_since: input.if_unmodified_since.as_ref(),
            };
            conditions.check(&found)?;
            let mut output = GetObjectOutput::default();
            set_object_headers!(output, found);
            let mut range = 0..found.size;
            if let Some(wanted) = input.range {
                range = wanted.check(found.size).map_err(|_| {
                    context.add_detail("ActualObjectSize", &found.size.to_string());
                    error(
                        "InvalidRange",
                        StatusCode::RANGE_NOT_SATISFIABLE,
                        "The requested range is not satisfiable",
                    )
                })?;
                let last = range.end.saturating_sub(1);
                output.content_range = Some(format!("bytes {}-{last}/{}", range.start, found.size));
            } else if input
                .checksum_mode
                .as_ref()
                .is_some_and(|mode| mode.as_str() == ChecksumMode::ENABLED)
            {
                set_checksums!(output, found.meta.checksums);
                output.checksum_type = checksum_type(&found.meta);
            }
            output.tag_count = tag_count(&found.meta);
            let length = range.end - range.start;
            output.content_length = i64::try_from(length).ok();
            let mut file = opened.file;
            file.seek(SeekFrom::Start(range.start)).map_err(internal)?;
            output.body = Some(if length <= SMALL_BYTES {
                let mut content = Vec::new();
                file.take(length)
                    .read_to_end(&mut content)
                    .map_err(internal)?;
                StreamingBlob::from(Body::from(content))
            } else {
                StreamingBlob::new(FileBody::new(file, length))
            });
            Ok(output)
        })
        .await
    }

    pub(super) async fn describe_object(
        &self,
        input: HeadObjectInput,
        context: &Arc<RequestContext>,
    ) -> S3Result<HeadObjectOutput> {
        check_version(input.version_id.as_deref())?;
        check_part_number(input.part_number)?;
        let context = Arc::clone(context);
        self.blocking(move |store| {
            let opened = store.open_object(&input.bucket, &input.key);
            let found = opened
                .map_err(|failure| of_read(failure, &context, &input.bucket))?
                .found;
            let conditions = ReadConditions {
                if_match: input.if_match.as_ref(),
                if_none_match: input.if_none_match.as_ref(),
                if_modified_since: input.if_modified_since.as_ref(),
                if_unmodified_since: input.if_unmodified_since.as_ref(),
            };
            conditions.check(&found)?;
            let mut output = HeadObjectOutput::default();
            set_object_headers!(output, found);
            if input
                .checksum_mode
                .as_ref()
                .is_some_and(|mode| mode.as_str() == ChecksumMode::ENABLED)
            {
                set_checksums!(output, found.meta.checksums);
                output.checksum_type = checksum_type(&found.meta);
            }
            output.content_length = i64::try_from(found.size).ok();
            Ok(output)
        })
        .await
    }
}

/// Tags need a permission of their own.
pub(super) fn check_may_tag(
    context: &RequestContext,
    meta: &ObjectMeta,
    bucket: &str,
    key: &str,
) -> S3Result<()> {
    if meta.tags.is_empty() {
        return Ok(());
    }
    authorize(
        context,
        "s3:PutObjectTagging",
        &object_arn(bucket, key),
        &[],
    )
}

/// Who may not list a bucket is not told that an object does not exist.
///
/// Source: Amazon S3 API Reference, GetObject, "Permissions".
pub(super) fn of_read(failure: StoreError, context: &RequestContext, bucket: &str) -> S3Error {
    if matches!(failure, StoreError::NoSuchKey)
        && let Err(denied) = authorize(context, "s3:ListBucket", &bucket_arn(bucket), &[])
    {
        return denied;
    }
    of_store(failure)
}

/// Where the parts of a multipart upload began is not kept.
fn check_part_number(part_number: Option<i32>) -> S3Result<()> {
    match part_number {
        None => Ok(()),
        Some(_) => Err(not_implemented()),
    }
}

fn checksum_type(meta: &ObjectMeta) -> Option<ChecksumType> {
    if meta.checksums.is_empty() {
        None
    } else {
        Some(ChecksumType::from_static(ChecksumType::FULL_OBJECT))
    }
}

fn tag_count(meta: &ObjectMeta) -> Option<i32> {
    i32::try_from(meta.tags.len())
        .ok()
        .filter(|count| *count > 0)
}
