//! The check that every request passes before anything is done: who it is, where the bucket is, and whether it is allowed.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, StatusCode, header};
use s3s::access::{S3Access, S3AccessContext};
use s3s::path::S3Path;
use s3s::{S3Error, S3Result};
use url::form_urlencoded;

use super::actions::{Scope, action_of, bucket_arn, object_arn};
use super::errors::{access_denied, bad_request, error, internal, not_implemented, of_store};
use super::host::bucket_of_host;
use crate::server::{RequestContext, Shared};
use crate::store::StoreError;

pub(super) struct Access {
    shared: Arc<Shared>,
}

impl Access {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    fn try_check(&self, cx: &mut S3AccessContext<'_>, context: &RequestContext) -> S3Result<()> {
        let operation = cx.s3_op().name();
        // The claims were read before the signature was checked, from the same request. They have to be of the very key that
        // the signature was checked with.
        let signed_with = cx
            .credentials()
            .map(|credentials| credentials.access_key.as_str());
        if signed_with.is_none() || signed_with != context.access_key_id.as_deref() {
            return Err(access_denied("Access Denied"));
        }
        let (action, scope) = action_of(operation).ok_or_else(not_implemented)?;
        check_headers(cx.headers(), &self.shared.account_id)?;
        let (bucket, key) = (
            cx.s3_path().get_bucket_name(),
            cx.s3_path().get_object_key(),
        );
        context.set_subject(bucket, key);
        // Two calls on one file's name: not worth a thread. AWS says that a bucket does not exist to everybody, too.
        if let Some(bucket) = bucket
            && operation != "CreateBucket"
        {
            if !self.shared.store.bucket_exists(bucket).map_err(of_store)? {
                return Err(of_store(StoreError::NoSuchBucket));
            }
            self.check_region(cx, context, bucket, operation)?;
        }
        if action.is_empty() {
            return Ok(());
        }
        let resource = match (scope, cx.s3_path()) {
            (Scope::Account, _) => bucket_arn("*"),
            (Scope::Bucket, path) => bucket_arn(path.get_bucket_name().unwrap_or_default()),
            (Scope::Object, S3Path::Object { bucket, key }) => object_arn(bucket, key),
            (Scope::Object, _) => {
                return Err(internal(std::io::Error::other(
                    "an object's operation without a key",
                )));
            }
        };
        let keys = listing_keys(cx.uri().query().unwrap_or_default());
        let keys: Vec<(&str, &str)> = keys
            .iter()
            .map(|(key, value)| (*key, value.as_str()))
            .collect();
        let mut result = authorize(context, action, &resource, &keys);
        if let (Err(denied), "HeadBucket", Some(bucket)) = (&mut result, operation, bucket) {
            denied.set_headers(region_header(
                &self.shared.store.region_of(bucket).map_err(of_store)?,
            ));
        }
        result
    }

    /// Turns away what is signed for another region than the bucket's, as AWS does: with 301 where the bucket is in the path,
    /// so that the request came to a region's endpoint, and with 400 where it is in the host's name, which on AWS leads to the
    /// bucket's region whatever the request is signed for.
    fn check_region(
        &self,
        cx: &S3AccessContext<'_>,
        context: &RequestContext,
        bucket: &str,
        operation: &str,
    ) -> S3Result<()> {
        // This operation is what clients find regions out with.
        if !self.shared.enforce_regions || operation == "GetBucketLocation" {
            return Ok(());
        }
        let Some(signed_for) = context.region.as_deref() else {
            return Ok(());
        };
        let region = self.shared.store.region_of(bucket).map_err(of_store)?;
        if region == signed_for {
            return Ok(());
        }
        let host = cx
            .headers()
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .unwrap_or_default();
        let mut failure = if bucket_of_host(host).is_some() {
            context.add_detail("Region", &region);
            bad_request(
                "AuthorizationHeaderMalformed",
                format!(
                    "The authorization header is malformed; the region '{signed_for}' is wrong; expecting '{region}'"
                ),
            )
        } else {
            context.add_detail("Endpoint", host);
            context.add_detail("Bucket", bucket);
            error(
                "PermanentRedirect",
                StatusCode::MOVED_PERMANENTLY,
                "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all \
                 future requests to this endpoint.",
            )
        };
        failure.set_headers(region_header(&region));
        Err(failure)
    }
}

#[async_trait::async_trait]
impl S3Access for Access {
    async fn check(&self, cx: &mut S3AccessContext<'_>) -> S3Result<()> {
        let context = request_context(cx.extensions_mut())?;
        context.set_operation(cx.s3_op().name());
        self.try_check(cx, &context)
    }
}

/// What is known of the request that these extensions belong to.
pub(super) fn request_context(extensions: &http::Extensions) -> S3Result<Arc<RequestContext>> {
    let context = extensions.get::<Arc<RequestContext>>().map(Arc::clone);
    context.ok_or_else(|| internal(std::io::Error::other("a request without its context")))
}

/// Whether the caller's policies allow this.
pub(super) fn authorize(
    context: &RequestContext,
    action: &str,
    resource: &str,
    keys: &[(&str, &str)],
) -> Result<(), S3Error> {
    let Some(principal) = &context.principal else {
        return Err(access_denied("Access Denied"));
    };
    principal
        .authorize(action, resource, keys)
        .map_err(|denial| {
            access_denied(denial.message(&principal.arn, action, &format!("\"{resource}\"")))
        })
}

/// The condition keys of listings.
fn listing_keys(query: &str) -> Vec<(&'static str, String)> {
    form_urlencoded::parse(query.as_bytes())
        .filter_map(|(name, value)| match &*name {
            "prefix" => Some(("s3:prefix", value.into_owned())),
            "delimiter" => Some(("s3:delimiter", value.into_owned())),
            _ => None,
        })
        .collect()
}

/// Refuses headers that ask for something this server would have to do and does not.
fn check_headers(headers: &HeaderMap, account_id: &str) -> S3Result<()> {
    for name in headers.keys() {
        let name = name.as_str();
        let unsupported = name.starts_with("x-amz-server-side-encryption-")
            || name.starts_with("x-amz-copy-source-server-side-encryption-")
            || name.starts_with("x-amz-object-lock-")
            || name.starts_with("x-amz-grant-")
            || name == "x-amz-write-offset-bytes";
        if unsupported {
            return Err(not_implemented());
        }
    }
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if value("x-amz-server-side-encryption").is_some_and(|kind| kind != "AES256") {
        return Err(not_implemented());
    }
    if value("x-amz-acl").is_some_and(|acl| !matches!(acl, "private" | "bucket-owner-full-control"))
    {
        return Err(bad_request(
            "AccessControlListNotSupported",
            "The bucket does not allow ACLs",
        ));
    }
    if value("x-amz-expected-bucket-owner").is_some_and(|owner| owner != account_id) {
        return Err(access_denied("Access Denied"));
    }
    Ok(())
}

fn region_header(region: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_str(region) {
        headers.insert("x-amz-bucket-region", value);
    }
    headers
}
