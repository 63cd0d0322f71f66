//! `ObjectPart`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::ObjectPart) -> Value {
    let mut to = Members::default();
    to.put("PartNumber", from.part_number, write::integer);
    to.put("Size", from.size, write::long);
    to.put("ChecksumCRC32", from.checksum_crc32, write::string);
    to.put("ChecksumCRC32C", from.checksum_crc32_c, write::string);
    to.put("ChecksumSHA1", from.checksum_sha1, write::string);
    to.put("ChecksumSHA256", from.checksum_sha256, write::string);
    Value::Map(to.into_map())
}
