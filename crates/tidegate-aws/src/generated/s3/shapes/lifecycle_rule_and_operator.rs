//! `LifecycleRuleAndOperator`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::LifecycleRuleAndOperator, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::LifecycleRuleAndOperator::builder()
        .set_prefix(from.take("Prefix", read::string)?)
        .set_tags(from.take("Tags", read::list(shapes::tag::read))?)
        .set_object_size_greater_than(from.take("ObjectSizeGreaterThan", read::long)?)
        .set_object_size_less_than(from.take("ObjectSizeLessThan", read::long)?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::LifecycleRuleAndOperator) -> Value {
    let mut to = Members::default();
    to.put("Prefix", from.prefix, write::string);
    to.list("Tags", from.tags, shapes::tag::write);
    to.put(
        "ObjectSizeGreaterThan",
        from.object_size_greater_than,
        write::long,
    );
    to.put(
        "ObjectSizeLessThan",
        from.object_size_less_than,
        write::long,
    );
    Value::Map(to.into_map())
}
