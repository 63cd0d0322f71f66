//! Removing objects.

use std::sync::Arc;

use s3s::S3Result;
use s3s::dto::*;

use super::access::authorize;
use super::actions::object_arn;
use super::backend::Backend;
use super::buckets::check_version;
use super::errors::{bad_request, not_implemented, of_store};
use crate::server::RequestContext;

/// Source: Amazon S3 API Reference, DeleteObjects.
const MAX_KEYS: usize = 1000;

impl Backend {
    pub(super) async fn remove_object(
        &self,
        input: DeleteObjectInput,
    ) -> S3Result<DeleteObjectOutput> {
        check_version(input.version_id.as_deref())?;
        if input.if_match.is_some() {
            return Err(not_implemented());
        }
        self.blocking(move |store| store.remove(&input.bucket, &input.key).map_err(of_store))
            .await?;
        Ok(DeleteObjectOutput::default())
    }

    pub(super) async fn remove_objects(
        &self,
        input: DeleteObjectsInput,
        context: Arc<RequestContext>,
    ) -> S3Result<DeleteObjectsOutput> {
        let keys = input.delete.objects;
        if keys.is_empty() || keys.len() > MAX_KEYS {
            let message = "The XML you provided was not well-formed or did not validate against our published schema";
            return Err(bad_request("MalformedXML", message));
        }
        let quiet = input.delete.quiet.unwrap_or(false);
        let bucket = input.bucket;
        self.blocking(move |store| {
            let (mut deleted, mut errors) = (Vec::new(), Vec::new());
            for object in keys {
                let removed = check_version(object.version_id.as_deref())
                    .and_then(|()| {
                        authorize(
                            &context,
                            "s3:DeleteObject",
                            &object_arn(&bucket, &object.key),
                            &[],
                        )
                    })
                    .and_then(|()| store.remove(&bucket, &object.key).map_err(of_store));
                match removed {
                    Ok(()) if quiet => {}
                    Ok(()) => deleted.push(DeletedObject {
                        key: Some(object.key),
                        ..DeletedObject::default()
                    }),
                    Err(failure) => errors.push(Error {
                        code: Some(failure.code().as_str().to_owned()),
                        key: Some(object.key),
                        message: failure.message().map(str::to_owned),
                        version_id: object.version_id,
                    }),
                }
            }
            let errors = if errors.is_empty() {
                None
            } else {
                Some(errors)
            };
            Ok(DeleteObjectsOutput {
                deleted: Some(deleted),
                errors,
                ..DeleteObjectsOutput::default()
            })
        })
        .await
    }
}
