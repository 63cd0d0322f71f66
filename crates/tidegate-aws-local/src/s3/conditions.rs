//! Conditions on what is there: `If-Match` and its kin.
//!
//! Source: RFC 9110, section 13.2.2, "Precedence of Preconditions".

use std::time::{SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, StatusCode, header};
use s3s::dto::{ETagCondition, Timestamp};
use s3s::{S3Error, S3Result};

use super::errors::{error, precondition_failed};
use super::headers::http_date;
use crate::store::{Condition, Conditions, Found};

/// The conditions of a request that reads.
pub(super) struct ReadConditions<'a> {
    pub(super) if_match: Option<&'a ETagCondition>,
    pub(super) if_none_match: Option<&'a ETagCondition>,
    pub(super) if_modified_since: Option<&'a Timestamp>,
    pub(super) if_unmodified_since: Option<&'a Timestamp>,
}

impl ReadConditions<'_> {
    /// # Errors
    ///
    /// 412, or 304 where the client has this version already.
    pub(super) fn check(&self, found: &Found) -> S3Result<()> {
        let modified = whole_seconds(found.modified);
        match (self.if_match, self.if_unmodified_since) {
            (Some(condition), _) if !matches(condition, found) => return Err(precondition_failed()),
            (None, Some(time)) if modified > seconds_of(time) => return Err(precondition_failed()),
            _ => {}
        }
        match (self.if_none_match, self.if_modified_since) {
            (Some(condition), _) if matches(condition, found) => Err(not_modified(found)),
            (None, Some(time)) if modified <= seconds_of(time) => Err(not_modified(found)),
            _ => Ok(()),
        }
    }

    /// The same conditions on the source of a copy, for which 304 has no meaning.
    pub(super) fn check_source(&self, found: &Found) -> S3Result<()> {
        self.check(found).map_err(|_| precondition_failed())
    }
}

pub(super) fn write_conditions(
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
) -> Conditions {
    let condition = |condition: ETagCondition| match condition {
        ETagCondition::Any => Condition::Any,
        ETagCondition::ETag(etag) => Condition::ETag(etag.into_value()),
    };
    Conditions {
        if_match: if_match.map(condition),
        if_none_match: if_none_match.map(condition),
    }
}

fn matches(condition: &ETagCondition, found: &Found) -> bool {
    match condition {
        ETagCondition::Any => true,
        ETagCondition::ETag(etag) => etag.value() == found.meta.etag,
    }
}

fn not_modified(found: &Found) -> S3Error {
    let mut failure = error("NotModified", StatusCode::NOT_MODIFIED, "Not Modified");
    let mut headers = HeaderMap::new();
    let modified = http_date(Some(&found.modified.into()));
    for (name, value) in [
        (header::ETAG, Some(format!("\"{}\"", found.meta.etag))),
        (header::LAST_MODIFIED, modified),
    ] {
        if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
            headers.insert(name, value);
        }
    }
    failure.set_headers(headers);
    failure
}

/// HTTP dates are in whole seconds.
fn whole_seconds(time: SystemTime) -> i64 {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    i64::try_from(seconds).unwrap_or(i64::MAX)
}

fn seconds_of(time: &Timestamp) -> i64 {
    time::OffsetDateTime::from(time.clone()).unix_timestamp()
}
