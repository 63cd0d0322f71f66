//! `GetObjectAttributesParts`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::GetObjectAttributesParts) -> Value {
    let mut to = Members::default();
    to.put("TotalPartsCount", from.total_parts_count, write::integer);
    to.put("PartNumberMarker", from.part_number_marker, write::numeral);
    to.put(
        "NextPartNumberMarker",
        from.next_part_number_marker,
        write::numeral,
    );
    to.put("MaxParts", from.max_parts, write::integer);
    to.put("IsTruncated", from.is_truncated, write::boolean);
    to.list("Parts", from.parts, shapes::object_part::write);
    Value::Map(to.into_map())
}
