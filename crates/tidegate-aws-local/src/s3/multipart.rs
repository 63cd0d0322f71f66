//! Multipart uploads.

use std::io::Write;
use std::sync::Arc;

use s3s::dto::*;
use s3s::{S3Request, S3Result};

use super::backend::Backend;
use super::checksums::set_checksums;
use super::conditions::write_conditions;
use super::errors::{bad_request, internal, of_store};
use super::headers::object_meta;
use super::objects::check_may_tag;
use super::receive::receive;
use crate::server::RequestContext;
use crate::store::Content;

/// Source: Amazon S3 User Guide, "Amazon S3 multipart upload limits".
const MAX_PART_NUMBER: u16 = 10_000;
const MAX_LISTED: i32 = 1000;

impl Backend {
    pub(super) async fn start_upload(
        &self,
        input: CreateMultipartUploadInput,
        context: &Arc<RequestContext>,
    ) -> S3Result<CreateMultipartUploadOutput> {
        let meta = object_meta!(input);
        check_may_tag(context, &meta, &input.bucket, &input.key)?;
        let (bucket, key) = (input.bucket.clone(), input.key.clone());
        let id = self
            .blocking(move |store| store.start_upload(&bucket, &key, meta).map_err(of_store))
            .await?;
        Ok(CreateMultipartUploadOutput {
            bucket: Some(input.bucket),
            key: Some(input.key),
            upload_id: Some(id),
            ..CreateMultipartUploadOutput::default()
        })
    }

    pub(super) async fn write_part(
        &self,
        request: S3Request<UploadPartInput>,
    ) -> S3Result<UploadPartOutput> {
        let S3Request {
            mut input,
            headers,
            trailing_headers,
            ..
        } = request;
        let number = part_number(input.part_number)?;
        let body = input.body.take();
        let (bucket, key, id) = (input.bucket, input.key, input.upload_id);
        let known_id = id.clone();
        self.blocking(move |store| store.upload(&bucket, &key, &known_id).map_err(of_store))
            .await?;
        let received = receive(
            &self.shared,
            &headers,
            trailing_headers,
            body,
            crate::store::Store::part_file,
        )
        .await?;
        let (md5, checksums) = self
            .blocking(move |store| {
                let checked = received.check()?;
                let temp = match checked.content {
                    Content::File(temp) => temp,
                    Content::Memory(bytes) => {
                        let mut temp = store.part_file().map_err(internal)?;
                        temp.file().write_all(&bytes).map_err(internal)?;
                        temp
                    }
                };
                store
                    .put_part(&id, number, temp, checked.md5)
                    .map_err(of_store)?;
                Ok((checked.md5, checked.checksums))
            })
            .await?;
        let mut output = UploadPartOutput {
            e_tag: Some(ETag::Strong(hex::encode(md5))),
            ..UploadPartOutput::default()
        };
        set_checksums!(output, checksums);
        Ok(output)
    }

    pub(super) async fn complete_upload(
        &self,
        input: CompleteMultipartUploadInput,
    ) -> S3Result<CompleteMultipartUploadOutput> {
        let conditions = write_conditions(input.if_match, input.if_none_match);
        let mut parts = Vec::new();
        for part in input
            .multipart_upload
            .and_then(|upload| upload.parts)
            .unwrap_or_default()
        {
            let number = part_number(part.part_number.unwrap_or(0))?;
            parts.push((number, part.e_tag.map(ETag::into_value).unwrap_or_default()));
        }
        if parts.is_empty() {
            let message = "The XML you provided was not well-formed or did not validate against our published schema";
            return Err(bad_request("MalformedXML", message));
        }
        let (bucket, key) = (input.bucket.clone(), input.key.clone());
        let (etag, _) = self
            .blocking(move |store| {
                let upload = store
                    .upload(&bucket, &key, &input.upload_id)
                    .map_err(of_store)?;
                store
                    .complete_upload(&upload, &input.upload_id, &parts, &conditions)
                    .map_err(of_store)
            })
            .await?;
        Ok(CompleteMultipartUploadOutput {
            location: Some(format!(
                "{}{}/{}",
                self.shared.endpoint, input.bucket, input.key
            )),
            bucket: Some(input.bucket),
            key: Some(input.key),
            e_tag: Some(ETag::Strong(etag)),
            ..CompleteMultipartUploadOutput::default()
        })
    }

    pub(super) async fn abort_upload(
        &self,
        input: AbortMultipartUploadInput,
    ) -> S3Result<AbortMultipartUploadOutput> {
        self.blocking(move |store| {
            store
                .upload(&input.bucket, &input.key, &input.upload_id)
                .map_err(of_store)?;
            store.remove_upload(&input.upload_id).map_err(of_store)
        })
        .await?;
        Ok(AbortMultipartUploadOutput::default())
    }

    pub(super) async fn parts(&self, input: ListPartsInput) -> S3Result<ListPartsOutput> {
        let marker = input.part_number_marker.unwrap_or(0);
        let after = u16::try_from(marker).unwrap_or(if marker < 0 { 0 } else { u16::MAX });
        let max = input.max_parts.unwrap_or(MAX_LISTED).clamp(0, MAX_LISTED);
        let (bucket, key, id) = (
            input.bucket.clone(),
            input.key.clone(),
            input.upload_id.clone(),
        );
        let mut found = self
            .blocking(move |store| {
                store.upload(&bucket, &key, &id).map_err(of_store)?;
                store.parts(&id, after).map_err(of_store)
            })
            .await?;
        let listed = usize::try_from(max).unwrap_or(0);
        let more = found.len() > listed;
        found.truncate(listed);
        let next = found.last().map(|part| i32::from(part.number));
        let parts = found
            .into_iter()
            .map(|part| Part {
                e_tag: Some(ETag::Strong(part.etag)),
                last_modified: Some(part.modified.into()),
                part_number: Some(i32::from(part.number)),
                size: i64::try_from(part.size).ok(),
                ..Part::default()
            })
            .collect();
        Ok(ListPartsOutput {
            bucket: Some(input.bucket),
            is_truncated: Some(more),
            key: Some(input.key),
            max_parts: Some(max),
            next_part_number_marker: Some(next.unwrap_or(0)),
            owner: Some(self.owner()),
            part_number_marker: Some(marker),
            parts: Some(parts),
            storage_class: Some(StorageClass::from_static(StorageClass::STANDARD)),
            upload_id: Some(input.upload_id),
            ..ListPartsOutput::default()
        })
    }

    pub(super) async fn uploads(
        &self,
        input: ListMultipartUploadsInput,
    ) -> S3Result<ListMultipartUploadsOutput> {
        if input.delimiter.is_some() || input.encoding_type.is_some() {
            return Err(super::errors::not_implemented());
        }
        let bucket = input.bucket.clone();
        let all = self
            .blocking(move |store| store.uploads(&bucket).map_err(of_store))
            .await?;
        let prefix = input.prefix.clone().unwrap_or_default();
        let after = (
            input.key_marker.clone().unwrap_or_default(),
            input.upload_id_marker.clone(),
        );
        let max = input.max_uploads.unwrap_or(MAX_LISTED).clamp(1, MAX_LISTED);
        let wanted = all.iter().position(|upload| match &after {
            (key, Some(id)) => upload.key == *key && upload.id == *id,
            _ => false,
        });
        let rest = match wanted {
            Some(index) => &all[index + 1..],
            None => &all[..],
        };
        let mut found: Vec<_> = rest
            .iter()
            .filter(|upload| {
                upload.key.starts_with(&prefix) && (wanted.is_some() || upload.key > after.0)
            })
            .collect();
        let listed = usize::try_from(max).unwrap_or(0);
        let more = found.len() > listed;
        found.truncate(listed);
        let last = found.last().filter(|_| more);
        Ok(ListMultipartUploadsOutput {
            next_key_marker: last.map(|upload| upload.key.clone()),
            next_upload_id_marker: last.map(|upload| upload.id.clone()),
            uploads: Some(
                found
                    .iter()
                    .map(|upload| MultipartUpload {
                        initiated: Some(upload.initiated.into()),
                        key: Some(upload.key.clone()),
                        owner: Some(self.owner()),
                        storage_class: Some(StorageClass::from_static(StorageClass::STANDARD)),
                        upload_id: Some(upload.id.clone()),
                        ..MultipartUpload::default()
                    })
                    .collect(),
            ),
            bucket: Some(input.bucket),
            is_truncated: Some(more),
            key_marker: Some(after.0),
            max_uploads: Some(max),
            prefix: input.prefix,
            upload_id_marker: after.1,
            ..ListMultipartUploadsOutput::default()
        })
    }
}

pub(super) fn part_number(number: i32) -> S3Result<u16> {
    match u16::try_from(number) {
        Ok(number @ 1..=MAX_PART_NUMBER) => Ok(number),
        _ => Err(bad_request(
            "InvalidArgument",
            "Part number must be an integer between 1 and 10000, inclusive",
        )),
    }
}
