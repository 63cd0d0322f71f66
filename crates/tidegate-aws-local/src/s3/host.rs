//! Buckets in the host's name: `bucket.localhost:PORT`, `bucket.127.0.0.1:PORT`.
//!
//! Any other name is taken for the server's own, so the bucket is in the path. A page that reaches this server under its own
//! site's name (DNS rebinding) gets no further: every request has to be signed.

use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

pub(super) struct LocalHost;

impl S3Host for LocalHost {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        Ok(match bucket_of_host(host) {
            Some(bucket) => VirtualHost::new(host).with_bucket(bucket),
            None => VirtualHost::new(host),
        })
    }
}

/// The bucket that a `Host` header names; `None` where the bucket is in the path.
pub(super) fn bucket_of_host(host: &str) -> Option<String> {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.to_ascii_lowercase();
    let bucket = name
        .strip_suffix(".localhost")
        .or_else(|| name.strip_suffix(".127.0.0.1"))?;
    // What `s3.localhost` would be on AWS: a service's name, not a bucket's.
    if bucket.is_empty() || bucket == "s3" {
        None
    } else {
        Some(bucket.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::bucket_of_host;

    #[test]
    fn buckets_are_read_from_the_host() {
        for (host, bucket) in [
            ("localhost:4566", None),
            ("127.0.0.1:4566", None),
            ("[::1]:4566", None),
            ("b-1.localhost:4566", Some("b-1")),
            ("b-1.localhost", Some("b-1")),
            ("My.Bucket.localhost:1", Some("my.bucket")),
            ("b.127.0.0.1:4566", Some("b")),
            ("s3.localhost:4566", None),
            ("b.example.com", None),
        ] {
            assert_eq!(bucket_of_host(host).as_deref(), bucket, "{host}");
        }
    }
}
