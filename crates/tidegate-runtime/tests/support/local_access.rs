//! A host's way to the local AWS of a test.

use tidegate_aws_local::LocalAws;
use tidegate_runtime::{AwsAccess, StaticCredentials};

/// With the keys of its host.
pub fn local_access(aws: &LocalAws) -> AwsAccess {
    let keys = aws.credentials();
    AwsAccess::Endpoint {
        endpoint: aws.endpoint().clone(),
        region: Some("us-east-1".to_owned()),
        credentials: Some(StaticCredentials {
            access_key_id: keys.access_key_id.clone(),
            secret_access_key: keys.secret_access_key.expose().to_owned(),
            session_token: None,
        }),
    }
}
