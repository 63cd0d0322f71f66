//! Copying objects within the server.

use std::io::{self, Read, Write};
use std::sync::Arc;

use md5::{Digest, Md5};
use s3s::S3Result;
use s3s::dto::*;

use super::access::authorize;
use super::actions::object_arn;
use super::backend::Backend;
use super::buckets::check_version;
use super::conditions::ReadConditions;
use super::errors::{bad_request, internal, not_implemented, of_store};
use super::headers::object_meta;
use super::objects::{check_may_tag, of_read};
use crate::server::RequestContext;
use crate::store::{Conditions, Content, NewObject, ObjectMeta, StoreError, TempFile};

impl Backend {
    pub(super) async fn copy(
        &self,
        input: CopyObjectInput,
        context: &Arc<RequestContext>,
    ) -> S3Result<CopyObjectOutput> {
        let (from_bucket, from_key) = self.source(&input.copy_source, context)?;
        let replaces_meta = input
            .metadata_directive
            .as_ref()
            .is_some_and(|directive| directive.as_str() == "REPLACE");
        let replaces_tags = input
            .tagging_directive
            .as_ref()
            .is_some_and(|directive| directive.as_str() == "REPLACE");
        if from_bucket == input.bucket
            && from_key == input.key
            && !replaces_meta
            && input.storage_class.is_none()
        {
            return Err(bad_request(
                "InvalidRequest",
                "This copy request is illegal because it is trying to copy an object to itself without changing the object's \
                 metadata, storage class, website redirect location or encryption attributes.",
            ));
        }
        let given = object_meta!(input);
        check_may_tag(context, &given, &input.bucket, &input.key)?;
        let context = Arc::clone(context);
        self.blocking(move |store| {
            let source = store.open_object(&from_bucket, &from_key);
            let source = source.map_err(|failure| of_read(failure, &context, &from_bucket))?;
            let conditions = ReadConditions {
                if_match: input.copy_source_if_match.as_ref(),
                if_none_match: input.copy_source_if_none_match.as_ref(),
                if_modified_since: input.copy_source_if_modified_since.as_ref(),
                if_unmodified_since: input.copy_source_if_unmodified_since.as_ref(),
            };
            conditions.check_source(&source.found)?;
            let mut temp = store
                .temp_file(&input.bucket, &input.key)
                .map_err(internal)?;
            let md5 = copy_content(source.file, &mut temp).map_err(internal)?;
            let old = source.found.meta;
            let tags = if replaces_tags {
                given.tags.clone()
            } else {
                old.tags.clone()
            };
            let mut meta = if replaces_meta {
                given.clone()
            } else {
                old.clone()
            };
            meta.storage_class = given.storage_class.or(meta.storage_class);
            let etag = hex::encode(md5);
            let meta = ObjectMeta {
                etag: etag.clone(),
                checksums: old.checksums,
                tags,
                ..meta
            };
            let object = NewObject {
                bucket: &input.bucket,
                key: &input.key,
                meta: &meta,
                conditions: &Conditions::default(),
            };
            let modified = store.put(&object, Content::File(temp)).map_err(of_store)?;
            let result = CopyObjectResult {
                e_tag: Some(ETag::Strong(etag)),
                last_modified: Some(modified.into()),
                ..CopyObjectResult::default()
            };
            Ok(CopyObjectOutput {
                copy_object_result: Some(result),
                ..CopyObjectOutput::default()
            })
        })
        .await
    }

    pub(super) async fn copy_part(
        &self,
        input: UploadPartCopyInput,
        context: &Arc<RequestContext>,
    ) -> S3Result<UploadPartCopyOutput> {
        let (from_bucket, from_key) = self.source(&input.copy_source, context)?;
        let number = super::multipart::part_number(input.part_number)?;
        let range = input
            .copy_source_range
            .as_deref()
            .map(Range::parse)
            .transpose();
        let range = range.map_err(|_| {
            bad_request(
                "InvalidArgument",
                "The x-amz-copy-source-range value must be of the form bytes=first-last",
            )
        })?;
        let context = Arc::clone(context);
        self.blocking(move |store| {
            store
                .upload(&input.bucket, &input.key, &input.upload_id)
                .map_err(of_store)?;
            let source = store.open_object(&from_bucket, &from_key);
            let source = source.map_err(|failure| of_read(failure, &context, &from_bucket))?;
            let conditions = ReadConditions {
                if_match: input.copy_source_if_match.as_ref(),
                if_none_match: input.copy_source_if_none_match.as_ref(),
                if_modified_since: input.copy_source_if_modified_since.as_ref(),
                if_unmodified_since: input.copy_source_if_unmodified_since.as_ref(),
            };
            conditions.check_source(&source.found)?;
            let size = source.found.size;
            let range = range
                .map_or(Ok(0..size), |range| range.check(size))
                .map_err(|_| {
                    bad_request(
                        "InvalidArgument",
                        format!("Range specified is not valid for source object of size: {size}"),
                    )
                })?;
            let mut file = source.file;
            io::Seek::seek(&mut file, io::SeekFrom::Start(range.start)).map_err(internal)?;
            let mut temp = store.part_file().map_err(internal)?;
            let md5 =
                copy_content(file.take(range.end - range.start), &mut temp).map_err(internal)?;
            store
                .put_part(&input.upload_id, number, temp, md5)
                .map_err(of_store)?;
            let result = CopyPartResult {
                e_tag: Some(ETag::Strong(hex::encode(md5))),
                last_modified: Some(std::time::SystemTime::now().into()),
                ..CopyPartResult::default()
            };
            Ok(UploadPartCopyOutput {
                copy_part_result: Some(result),
                ..UploadPartCopyOutput::default()
            })
        })
        .await
    }

    /// The source of a copy, which the caller has to be allowed to read.
    fn source(&self, source: &CopySource, context: &RequestContext) -> S3Result<(String, String)> {
        let CopySource::Bucket {
            bucket,
            key,
            version_id,
        } = source
        else {
            return Err(not_implemented());
        };
        check_version(version_id.as_deref())?;
        context.set_subject(Some(bucket), Some(key));
        // Names are checked where they come in the path; this one comes in a header.
        if !s3s::path::check_bucket_name(bucket)
            || !self.shared.store.bucket_exists(bucket).map_err(of_store)?
        {
            return Err(of_store(StoreError::NoSuchBucket));
        }
        authorize(context, "s3:GetObject", &object_arn(bucket, key), &[])?;
        Ok((bucket.to_string(), key.to_string()))
    }
}

fn copy_content(mut from: impl Read, to: &mut TempFile) -> io::Result<[u8; 16]> {
    let mut md5 = Md5::new();
    let mut chunk = vec![0; 256 * 1024];
    loop {
        let length = from.read(&mut chunk)?;
        if length == 0 {
            return Ok(md5.finalize().into());
        }
        md5.update(&chunk[..length]);
        to.file().write_all(&chunk[..length])?;
    }
}
