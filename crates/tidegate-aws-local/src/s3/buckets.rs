//! Operations on buckets.

use http::StatusCode;
use s3s::S3Result;
use s3s::dto::*;

use super::backend::Backend;
use super::errors::{bad_request, error, of_store};
use crate::server::RequestContext;
use crate::store::StoreError;

/// The region whose buckets have no location constraint, and whose endpoint makes buckets in any region.
const GLOBAL_REGION: &str = "us-east-1";

impl Backend {
    pub(super) async fn list_buckets_of(
        &self,
        input: ListBucketsInput,
    ) -> S3Result<ListBucketsOutput> {
        let all = self
            .blocking(|store| store.buckets().map_err(of_store))
            .await?;
        let max = input
            .max_buckets
            .and_then(|max| usize::try_from(max).ok())
            .unwrap_or(10_000);
        // A token is the last name that was listed.
        let after = input.continuation_token.unwrap_or_default();
        let prefix = input.prefix.clone().unwrap_or_default();
        let wanted = all.into_iter().filter(|bucket| {
            bucket.name > after
                && bucket.name.starts_with(&prefix)
                && input
                    .bucket_region
                    .as_ref()
                    .is_none_or(|region| *region == bucket.region)
        });
        let mut buckets: Vec<Bucket> = wanted
            .take(max.saturating_add(1))
            .map(|bucket| Bucket {
                bucket_region: Some(bucket.region),
                creation_date: Some(bucket.created.into()),
                name: Some(bucket.name),
            })
            .collect();
        let more = buckets.len() > max;
        buckets.truncate(max);
        Ok(ListBucketsOutput {
            continuation_token: buckets
                .last()
                .filter(|_| more)
                .and_then(|bucket| bucket.name.clone()),
            buckets: Some(buckets),
            owner: Some(self.owner()),
            prefix: input.prefix,
        })
    }

    pub(super) async fn make_bucket(
        &self,
        input: CreateBucketInput,
        context: &RequestContext,
    ) -> S3Result<CreateBucketOutput> {
        let constraint = input
            .create_bucket_configuration
            .and_then(|configuration| configuration.location_constraint)
            .map(|constraint| constraint.as_str().to_owned())
            .filter(|constraint| !constraint.is_empty());
        let endpoint = context.region.as_deref().unwrap_or(GLOBAL_REGION);
        let region = self.region_of_new_bucket(constraint, endpoint)?;
        let (bucket, made_in) = (input.bucket.clone(), region.clone());
        match self
            .blocking(move |store| Ok(store.create_bucket(&bucket, &made_in)))
            .await?
        {
            Ok(()) => {}
            // For the global endpoint it is no error, as it has always been.
            Err(StoreError::BucketExists)
                if endpoint == GLOBAL_REGION && region == GLOBAL_REGION =>
            {
                let existing = self
                    .shared
                    .store
                    .region_of(&input.bucket)
                    .map_err(of_store)?;
                if existing != GLOBAL_REGION {
                    return Err(of_store(StoreError::BucketExists));
                }
            }
            Err(failure) => return Err(of_store(failure)),
        }
        Ok(CreateBucketOutput {
            location: Some(format!("/{}", input.bucket)),
        })
    }

    /// Source: Amazon S3 API Reference, CreateBucket, and what S3 answers.
    fn region_of_new_bucket(&self, constraint: Option<String>, endpoint: &str) -> S3Result<String> {
        if !self.shared.enforce_regions {
            return Ok(constraint.unwrap_or_else(|| endpoint.to_owned()));
        }
        match constraint {
            None if endpoint == GLOBAL_REGION => Ok(GLOBAL_REGION.to_owned()),
            None => Err(bad_request(
                "IllegalLocationConstraintException",
                "The unspecified location constraint is incompatible for the region specific endpoint this request was \
                 sent to.",
            )),
            Some(constraint) if constraint == GLOBAL_REGION || !is_region(&constraint) => {
                Err(bad_request(
                    "InvalidLocationConstraint",
                    "The specified location-constraint is not valid",
                ))
            }
            Some(constraint) if endpoint == GLOBAL_REGION || endpoint == constraint => {
                Ok(constraint)
            }
            Some(constraint) => Err(bad_request(
                "IllegalLocationConstraintException",
                format!(
                    "The {constraint} location constraint is incompatible for the region specific endpoint this request was \
                     sent to."
                ),
            )),
        }
    }

    pub(super) async fn remove_bucket(
        &self,
        input: DeleteBucketInput,
    ) -> S3Result<DeleteBucketOutput> {
        self.blocking(move |store| store.remove_bucket(&input.bucket).map_err(of_store))
            .await?;
        Ok(DeleteBucketOutput::default())
    }

    pub(super) fn describe_bucket(&self, input: &HeadBucketInput) -> S3Result<HeadBucketOutput> {
        let region = self
            .shared
            .store
            .region_of(&input.bucket)
            .map_err(of_store)?;
        Ok(HeadBucketOutput {
            bucket_region: Some(region),
            ..HeadBucketOutput::default()
        })
    }

    pub(super) fn bucket_location(
        &self,
        input: &GetBucketLocationInput,
    ) -> S3Result<GetBucketLocationOutput> {
        let region = self
            .shared
            .store
            .region_of(&input.bucket)
            .map_err(of_store)?;
        let location_constraint = if region == GLOBAL_REGION {
            None
        } else {
            Some(region.into())
        };
        Ok(GetBucketLocationOutput {
            location_constraint,
        })
    }

    pub(super) fn owner(&self) -> Owner {
        Owner {
            display_name: None,
            id: Some(self.shared.owner_id.clone()),
        }
    }
}

fn is_region(text: &str) -> bool {
    let is_known_shape = text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    text == "EU" || (is_known_shape && text.split('-').count() >= 3)
}

/// A version of an object that has no versions.
pub(super) fn check_version(version_id: Option<&str>) -> S3Result<()> {
    match version_id {
        None | Some("null") => Ok(()),
        Some(_) => Err(error(
            "NoSuchVersion",
            StatusCode::NOT_FOUND,
            "The specified version does not exist.",
        )),
    }
}
