//! Checksums that clients send with a content, as headers or behind it as trailers.
//!
//! Source: Amazon S3 User Guide, "Checking object integrity".

use std::collections::BTreeMap;

use http::HeaderMap;
use s3s::checksum::ChecksumHasher;
use s3s::crypto::{Checksum as _, Crc32, Crc32c, Crc64Nvme, Sha1, Sha256};
use s3s::dto::Checksum;

/// The names of algorithms, as in `x-amz-sdk-checksum-algorithm`, with those of their headers.
const ALGORITHMS: [(&str, &str); 5] = [
    ("CRC32", "x-amz-checksum-crc32"),
    ("CRC32C", "x-amz-checksum-crc32c"),
    ("CRC64NVME", "x-amz-checksum-crc64nvme"),
    ("SHA1", "x-amz-checksum-sha1"),
    ("SHA256", "x-amz-checksum-sha256"),
];

/// Checksums in base64, by the names of their algorithms.
pub(super) type Checksums = BTreeMap<String, String>;

/// The checksums that headers or trailers have.
pub(super) fn sent(headers: &HeaderMap) -> Checksums {
    ALGORITHMS
        .iter()
        .filter_map(|(name, header)| {
            let value = headers.get(*header)?.to_str().ok()?;
            Some(((*name).to_owned(), value.to_owned()))
        })
        .collect()
}

/// A hasher for all algorithms that a request uses.
pub(super) fn hasher(headers: &HeaderMap) -> ChecksumHasher {
    let announced = |header: &str| {
        headers
            .get(header)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let (algorithm, trailer) = (
        announced("x-amz-sdk-checksum-algorithm"),
        announced("x-amz-trailer"),
    );
    let used = |index: usize| {
        let (name, header) = ALGORITHMS[index];
        headers.contains_key(header)
            || algorithm.eq_ignore_ascii_case(name)
            || trailer
                .split(',')
                .any(|name| name.trim().eq_ignore_ascii_case(header))
    };
    ChecksumHasher {
        crc32: used(0).then(Crc32::new),
        crc32c: used(1).then(Crc32c::new),
        crc64nvme: used(2).then(Crc64Nvme::new),
        sha1: used(3).then(Sha1::new),
        sha256: used(4).then(Sha256::new),
    }
}

pub(super) fn computed(hasher: ChecksumHasher) -> Checksums {
    let Checksum {
        checksum_crc32,
        checksum_crc32c,
        checksum_crc64nvme,
        checksum_sha1,
        checksum_sha256,
        ..
    } = hasher.finalize();
    let values = [
        checksum_crc32,
        checksum_crc32c,
        checksum_crc64nvme,
        checksum_sha1,
        checksum_sha256,
    ];
    ALGORITHMS
        .iter()
        .zip(values)
        .filter_map(|((name, _), value)| Some(((*name).to_owned(), value?)))
        .collect()
}

/// Sets an output's fields for checksums.
macro_rules! set_checksums {
    ($output:expr, $checksums:expr) => {
        $output.checksum_crc32 = $checksums.get("CRC32").cloned();
        $output.checksum_crc32c = $checksums.get("CRC32C").cloned();
        $output.checksum_crc64nvme = $checksums.get("CRC64NVME").cloned();
        $output.checksum_sha1 = $checksums.get("SHA1").cloned();
        $output.checksum_sha256 = $checksums.get("SHA256").cloned();
    };
}

pub(super) use set_checksums;
