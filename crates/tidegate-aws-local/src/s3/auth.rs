//! The secrets that signatures are checked with.

use std::sync::Arc;

use s3s::S3Result;
use s3s::auth::{S3Auth, SecretKey};
use s3s::s3_error;

use crate::identity::secret_of_key;
use crate::server::Shared;

pub(super) struct Keys {
    shared: Arc<Shared>,
}

impl Keys {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }
}

#[async_trait::async_trait]
impl S3Auth for Keys {
    async fn get_secret_key(&self, access_key: &str) -> S3Result<SecretKey> {
        match secret_of_key(&self.shared.directory, &self.shared.key, access_key) {
            Some(secret) => Ok(secret.into()),
            None => Err(s3_error!(InvalidAccessKeyId)),
        }
    }
}
