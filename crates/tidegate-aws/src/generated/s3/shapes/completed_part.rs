//! `CompletedPart`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CompletedPart, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CompletedPart::builder()
        .set_e_tag(from.take("ETag", read::string)?)
        .set_checksum_crc32(from.take("ChecksumCRC32", read::string)?)
        .set_checksum_crc32_c(from.take("ChecksumCRC32C", read::string)?)
        .set_checksum_sha1(from.take("ChecksumSHA1", read::string)?)
        .set_checksum_sha256(from.take("ChecksumSHA256", read::string)?)
        .set_part_number(from.take("PartNumber", read::integer)?)
        .build();
    read::built(shape)
}
