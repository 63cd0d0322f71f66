//! `RestoreRequest`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::RestoreRequest, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::RestoreRequest::builder()
        .set_days(from.take("Days", read::integer)?)
        .set_glacier_job_parameters(
            from.take("GlacierJobParameters", shapes::glacier_job_parameters::read)?,
        )
        .set_type(from.take("Type", read::enumeration::<types::RestoreRequestType>)?)
        .set_tier(from.take("Tier", read::enumeration::<types::Tier>)?)
        .set_description(from.take("Description", read::string)?)
        .set_select_parameters(from.take("SelectParameters", shapes::select_parameters::read)?)
        .set_output_location(from.take("OutputLocation", shapes::output_location::read)?)
        .build();
    read::built(shape)
}
