//! `CSVOutput`; generated from `models/s3.json` by `cargo xtask generate`.

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::CsvOutput, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CsvOutput::builder()
        .set_quote_fields(from.take("QuoteFields", read::enumeration::<types::QuoteFields>)?)
        .set_quote_escape_character(from.take("QuoteEscapeCharacter", read::string)?)
        .set_record_delimiter(from.take("RecordDelimiter", read::string)?)
        .set_field_delimiter(from.take("FieldDelimiter", read::string)?)
        .set_quote_character(from.take("QuoteCharacter", read::string)?)
        .build();
    read::built(shape)
}
