//! What all requests share, and what is known of one.

use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::RngCore;
use url::Url;

use crate::identity::{Directory, Principal, SealKey};
use crate::store::Store;

/// What the server answers from.
pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) directory: Directory,
    pub(crate) key: SealKey,
    pub(crate) enforce_regions: bool,
    pub(crate) session_seconds: Option<u32>,
    /// The account that buckets belong to.
    pub(crate) account_id: String,
    /// The canonical user id of that account.
    pub(crate) owner_id: String,
    pub(crate) endpoint: Url,
}

/// What is known of a request to S3. It travels with the request, and its answer is completed from it.
#[derive(Debug)]
pub(crate) struct RequestContext {
    pub(crate) request_id: String,
    pub(crate) host_id: String,
    /// Whose key the request names, with a token that belongs to it. The signature proves the rest.
    pub(crate) principal: Option<Principal>,
    /// The key of `principal`.
    pub(crate) access_key_id: Option<String>,
    /// The key that the request names, known or not.
    pub(crate) claimed_key_id: Option<String>,
    /// The region that the request is signed for; `None` for Signature Version 2.
    pub(crate) region: Option<String>,
    notes: Mutex<Notes>,
}

#[derive(Debug, Default)]
struct Notes {
    operation: Option<String>,
    bucket: Option<String>,
    key: Option<String>,
    details: Vec<(&'static str, String)>,
}

impl RequestContext {
    pub(crate) fn new() -> Self {
        let mut random = [0; 56];
        rand::rng().fill_bytes(&mut random);
        Self {
            request_id: hex::encode_upper(&random[..8]),
            host_id: STANDARD.encode(&random[8..]),
            principal: None,
            access_key_id: None,
            claimed_key_id: None,
            region: None,
            notes: Mutex::default(),
        }
    }

    pub(crate) fn set_operation(&self, operation: &str) {
        self.notes().operation = Some(operation.to_owned());
    }

    pub(crate) fn operation(&self) -> Option<String> {
        self.notes().operation.clone()
    }

    /// The bucket and the key that an error is about.
    pub(crate) fn set_subject(&self, bucket: Option<&str>, key: Option<&str>) {
        let mut notes = self.notes();
        notes.bucket = bucket.map(str::to_owned);
        notes.key = key.map(str::to_owned);
    }

    pub(crate) fn subject(&self) -> (Option<String>, Option<String>) {
        let notes = self.notes();
        (notes.bucket.clone(), notes.key.clone())
    }

    /// An element that an error page gets beside code and message.
    pub(crate) fn add_detail(&self, name: &'static str, value: &str) {
        self.notes().details.push((name, value.to_owned()));
    }

    pub(crate) fn details(&self) -> Vec<(&'static str, String)> {
        self.notes().details.clone()
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
