//! `SelectParameters`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::SelectParameters, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::SelectParameters::builder()
        .set_input_serialization(
            from.take("InputSerialization", shapes::input_serialization::read)?,
        )
        .set_expression_type(
            from.take("ExpressionType", read::enumeration::<types::ExpressionType>)?,
        )
        .set_expression(from.take("Expression", read::string)?)
        .set_output_serialization(
            from.take("OutputSerialization", shapes::output_serialization::read)?,
        )
        .build();
    read::built(shape)
}
