//! What clients say of an object beside its content, in and out.

use std::collections::BTreeMap;

use s3s::S3Result;
use s3s::dto::{Metadata, Timestamp, TimestampFormat};
use url::form_urlencoded;

use super::errors::bad_request;

/// Source: Amazon S3 User Guide, "Working with object metadata".
const MAX_USER_METADATA_BYTES: usize = 2 * 1024;
/// Source: Amazon S3 User Guide, "Categorizing your storage using tags".
const MAX_TAGS: usize = 10;
const MAX_TAG_KEY_CHARS: usize = 128;
const MAX_TAG_VALUE_CHARS: usize = 256;

/// What a client sends for objects without a type.
pub(super) const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// The metadata of an object from the input of an operation that makes one.
macro_rules! object_meta {
    ($input:expr) => {
        $crate::store::ObjectMeta {
            content_type: $input.content_type.clone(),
            content_encoding: $crate::s3::headers::content_encoding(
                $input.content_encoding.as_deref(),
            ),
            content_disposition: $input.content_disposition.clone(),
            content_language: $input.content_language.clone(),
            cache_control: $input.cache_control.clone(),
            expires: $crate::s3::headers::http_date($input.expires.as_ref()),
            website_redirect_location: $input.website_redirect_location.clone(),
            storage_class: $input
                .storage_class
                .as_ref()
                .map(|class| class.as_str().to_owned()),
            user: $crate::s3::headers::user_metadata($input.metadata.as_ref())?,
            tags: $crate::s3::headers::parse_tags($input.tagging.as_deref().unwrap_or_default())?,
            ..$crate::store::ObjectMeta::default()
        }
    };
}

/// Sets what an output says of an object.
macro_rules! set_object_headers {
    ($output:expr, $found:expr) => {
        let meta = &$found.meta;
        $output.accept_ranges = Some("bytes".to_owned());
        $output.cache_control = meta.cache_control.clone();
        $output.content_disposition = meta.content_disposition.clone();
        $output.content_encoding = meta.content_encoding.clone();
        $output.content_language = meta.content_language.clone();
        $output.content_type = Some(
            meta.content_type
                .clone()
                .unwrap_or_else(|| $crate::s3::headers::DEFAULT_CONTENT_TYPE.to_owned()),
        );
        $output.e_tag = Some(s3s::dto::ETag::Strong(meta.etag.clone()));
        $output.expires = $crate::s3::headers::from_http_date(meta.expires.as_deref());
        $output.last_modified = Some($found.modified.into());
        $output.metadata = Some(meta.user.clone().into_iter().collect());
        $output.storage_class = meta
            .storage_class
            .clone()
            .filter(|class| class != "STANDARD")
            .map(Into::into);
        $output.website_redirect_location = meta.website_redirect_location.clone();
    };
}

pub(super) use {object_meta, set_object_headers};

/// The encoding of the content itself: `aws-chunked` is one of the way here.
pub(super) fn content_encoding(sent: Option<&str>) -> Option<String> {
    let kept: Vec<&str> = sent?
        .split(',')
        .map(str::trim)
        .filter(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("aws-chunked"))
        .collect();
    if kept.is_empty() {
        None
    } else {
        Some(kept.join(","))
    }
}

pub(super) fn http_date(time: Option<&Timestamp>) -> Option<String> {
    let mut text = Vec::new();
    time?.format(TimestampFormat::HttpDate, &mut text).ok()?;
    String::from_utf8(text).ok()
}

pub(super) fn from_http_date(text: Option<&str>) -> Option<Timestamp> {
    Timestamp::parse(TimestampFormat::HttpDate, text?).ok()
}

pub(super) fn user_metadata(metadata: Option<&Metadata>) -> S3Result<BTreeMap<String, String>> {
    let Some(metadata) = metadata else {
        return Ok(BTreeMap::new());
    };
    let size: usize = metadata
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    if size > MAX_USER_METADATA_BYTES {
        return Err(bad_request(
            "MetadataTooLarge",
            "Your metadata headers exceed the maximum allowed metadata size",
        ));
    }
    Ok(metadata
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .collect())
}

/// Tags as in the header `x-amz-tagging`.
pub(super) fn parse_tags(header: &str) -> S3Result<BTreeMap<String, String>> {
    check_tags(
        form_urlencoded::parse(header.as_bytes())
            .map(|(key, value)| (key.into_owned(), value.into_owned())),
    )
}

pub(super) fn check_tags(
    tags: impl Iterator<Item = (String, String)>,
) -> S3Result<BTreeMap<String, String>> {
    let mut checked = BTreeMap::new();
    for (key, value) in tags {
        if key.is_empty() || key.chars().count() > MAX_TAG_KEY_CHARS {
            return Err(bad_request(
                "InvalidTag",
                "The TagKey you have provided is invalid",
            ));
        }
        if value.chars().count() > MAX_TAG_VALUE_CHARS {
            return Err(bad_request(
                "InvalidTag",
                "The TagValue you have provided is invalid",
            ));
        }
        if checked.insert(key, value).is_some() {
            return Err(bad_request(
                "InvalidTag",
                "Cannot provide multiple Tags with the same key",
            ));
        }
    }
    if checked.len() > MAX_TAGS {
        return Err(bad_request(
            "BadRequest",
            "Object tags cannot be greater than 10",
        ));
    }
    Ok(checked)
}
