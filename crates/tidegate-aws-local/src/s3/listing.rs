//! Listings of objects.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use s3s::S3Result;
use s3s::dto::*;

use super::backend::Backend;
use super::errors::{bad_request, of_store};
use crate::store::{Listed, Listing, ListingQuery};

/// Source: Amazon S3 API Reference, ListObjectsV2.
const MAX_KEYS: i32 = 1000;

/// How names are written: as they are, or percent-encoded because XML cannot hold all of them.
#[derive(Clone, Copy)]
struct Names {
    encoded: bool,
}

impl Names {
    fn of(encoding: Option<&EncodingType>) -> S3Result<Self> {
        match encoding.map(EncodingType::as_str) {
            None => Ok(Self { encoded: false }),
            Some("url") => Ok(Self { encoded: true }),
            Some(_) => Err(bad_request(
                "InvalidArgument",
                "Invalid Encoding Method specified in Request",
            )),
        }
    }

    fn write(self, name: &str) -> String {
        if !self.encoded {
            return name.to_owned();
        }
        let mut encoded = String::with_capacity(name.len());
        for byte in name.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        encoded
    }
}

impl Backend {
    pub(super) async fn list_v2(&self, input: ListObjectsV2Input) -> S3Result<ListObjectsV2Output> {
        let names = Names::of(input.encoding_type.as_ref())?;
        let max_keys = max_keys(input.max_keys)?;
        // A token is the last name of the page before it.
        let after = match &input.continuation_token {
            Some(token) => URL_SAFE_NO_PAD
                .decode(token)
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .ok_or_else(|| {
                    bad_request(
                        "InvalidArgument",
                        "The continuation token provided is incorrect",
                    )
                })?,
            None => input.start_after.clone().unwrap_or_default(),
        };
        let listing = self
            .list(
                &input.bucket,
                input.prefix.clone(),
                input.delimiter.clone(),
                after,
                max_keys,
            )
            .await?;
        let next = listing
            .items
            .last()
            .filter(|_| listing.truncated)
            .map(|item| URL_SAFE_NO_PAD.encode(item.name()));
        let is_truncated = listing.truncated;
        let owner = input.fetch_owner.unwrap_or(false).then(|| self.owner());
        let (contents, prefixes) = split(listing, names, owner.as_ref());
        Ok(ListObjectsV2Output {
            key_count: i32::try_from(contents.len() + prefixes.len()).ok(),
            contents: Some(contents),
            common_prefixes: Some(prefixes),
            continuation_token: input.continuation_token,
            delimiter: input.delimiter.map(|delimiter| names.write(&delimiter)),
            encoding_type: input.encoding_type,
            is_truncated: Some(is_truncated),
            max_keys: Some(max_keys),
            name: Some(input.bucket),
            next_continuation_token: next,
            prefix: Some(names.write(&input.prefix.unwrap_or_default())),
            start_after: input.start_after.map(|name| names.write(&name)),
            ..ListObjectsV2Output::default()
        })
    }

    pub(super) async fn list_v1(&self, input: ListObjectsInput) -> S3Result<ListObjectsOutput> {
        let names = Names::of(input.encoding_type.as_ref())?;
        let max_keys = max_keys(input.max_keys)?;
        let after = input.marker.clone().unwrap_or_default();
        let listing = self
            .list(
                &input.bucket,
                input.prefix.clone(),
                input.delimiter.clone(),
                after,
                max_keys,
            )
            .await?;
        // Without a delimiter, S3 leaves it to the client to take the last key.
        let next = listing
            .items
            .last()
            .filter(|_| listing.truncated && input.delimiter.is_some());
        let next = next.map(|item| names.write(item.name()));
        let is_truncated = listing.truncated;
        let (contents, prefixes) = split(listing, names, Some(&self.owner()));
        Ok(ListObjectsOutput {
            contents: Some(contents),
            common_prefixes: Some(prefixes),
            delimiter: input.delimiter.map(|delimiter| names.write(&delimiter)),
            encoding_type: input.encoding_type,
            is_truncated: Some(is_truncated),
            marker: Some(names.write(&input.marker.unwrap_or_default())),
            max_keys: Some(max_keys),
            name: Some(input.bucket),
            next_marker: next,
            prefix: Some(names.write(&input.prefix.unwrap_or_default())),
            ..ListObjectsOutput::default()
        })
    }

    async fn list(
        &self,
        bucket: &str,
        prefix: Option<String>,
        delimiter: Option<String>,
        after: String,
        max_keys: i32,
    ) -> S3Result<Listing> {
        let max_keys = usize::try_from(max_keys).unwrap_or(0);
        if max_keys == 0 {
            return Ok(Listing::default());
        }
        let query = ListingQuery {
            prefix: prefix.unwrap_or_default(),
            delimiter: delimiter.filter(|delimiter| !delimiter.is_empty()),
            after,
            max_keys,
        };
        let bucket = bucket.to_owned();
        self.blocking(move |store| store.list(&bucket, &query).map_err(of_store))
            .await
    }
}

fn max_keys(asked: Option<i32>) -> S3Result<i32> {
    match asked {
        None => Ok(MAX_KEYS),
        Some(0..) => Ok(asked.unwrap_or(MAX_KEYS).min(MAX_KEYS)),
        Some(_) => Err(bad_request(
            "InvalidArgument",
            "Argument maxKeys must be an integer between 0 and 2147483647",
        )),
    }
}

fn split(
    listing: Listing,
    names: Names,
    owner: Option<&Owner>,
) -> (Vec<Object>, Vec<CommonPrefix>) {
    let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
    for item in listing.items {
        match item {
            Listed::Prefix(prefix) => prefixes.push(CommonPrefix {
                prefix: Some(names.write(&prefix)),
            }),
            Listed::Object { key, found } => contents.push(Object {
                e_tag: Some(ETag::Strong(found.meta.etag)),
                key: Some(names.write(&key)),
                last_modified: Some(found.modified.into()),
                owner: owner.cloned(),
                size: i64::try_from(found.size).ok(),
                storage_class: Some(
                    found
                        .meta
                        .storage_class
                        .unwrap_or_else(|| "STANDARD".to_owned())
                        .into(),
                ),
                ..Object::default()
            }),
        }
    }
    (contents, prefixes)
}
