//! `RequestPaymentConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(
    from: Value,
) -> Result<types::RequestPaymentConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::RequestPaymentConfiguration::builder()
        .set_payer(from.take("Payer", read::enumeration::<types::Payer>)?)
        .build();
    read::built(shape)
}
