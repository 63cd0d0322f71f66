//! Tags of objects.

use std::collections::BTreeMap;

use s3s::S3Result;
use s3s::dto::*;

use super::backend::Backend;
use super::buckets::check_version;
use super::errors::of_store;
use super::headers::check_tags;

impl Backend {
    pub(super) async fn tags(
        &self,
        input: GetObjectTaggingInput,
    ) -> S3Result<GetObjectTaggingOutput> {
        check_version(input.version_id.as_deref())?;
        let opened = self.blocking(move |store| {
            store
                .open_object(&input.bucket, &input.key)
                .map_err(of_store)
        });
        let tags = opened.await?.found.meta.tags;
        let tag_set = tags
            .into_iter()
            .map(|(key, value)| Tag {
                key: Some(key),
                value: Some(value),
            })
            .collect();
        Ok(GetObjectTaggingOutput {
            tag_set,
            version_id: None,
        })
    }

    pub(super) async fn replace_tags(
        &self,
        input: PutObjectTaggingInput,
    ) -> S3Result<PutObjectTaggingOutput> {
        check_version(input.version_id.as_deref())?;
        let given = input.tagging.tag_set.into_iter();
        let tags = check_tags(
            given.map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())),
        )?;
        self.blocking(move |store| {
            store
                .set_tags(&input.bucket, &input.key, tags)
                .map_err(of_store)
        })
        .await?;
        Ok(PutObjectTaggingOutput::default())
    }

    pub(super) async fn remove_tags(
        &self,
        input: DeleteObjectTaggingInput,
    ) -> S3Result<DeleteObjectTaggingOutput> {
        check_version(input.version_id.as_deref())?;
        let none = BTreeMap::new();
        self.blocking(move |store| {
            store
                .set_tags(&input.bucket, &input.key, none)
                .map_err(of_store)
        })
        .await?;
        Ok(DeleteObjectTaggingOutput::default())
    }
}
