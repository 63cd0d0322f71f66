//! `ListObjects`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_objects::{
    ListObjects as Sdk, ListObjectsInput, ListObjectsOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "ListObjects",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[
        "Bucket",
        "Delimiter",
        "EncodingType",
        "Marker",
        "MaxKeys",
        "Prefix",
    ],
    streamed: false,
    answers_xml: true,
    root: Some("ListBucketResult"),
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListObjectsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_delimiter(from.take("Delimiter", read::string)?)
        .set_encoding_type(from.take("EncodingType", read::enumeration::<types::EncodingType>)?)
        .set_marker(from.take("Marker", read::string)?)
        .set_max_keys(from.take("MaxKeys", read::integer)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_optional_object_attributes(from.take(
            "OptionalObjectAttributes",
            read::list(read::enumeration::<types::OptionalObjectAttributes>),
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<ListObjectsOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.put("IsTruncated", output.is_truncated, write::boolean);
        to.put("Marker", output.marker, write::string);
        to.put("NextMarker", output.next_marker, write::string);
        to.list("Contents", output.contents, shapes::object::write);
        to.put("Name", output.name, write::string);
        to.put("Prefix", output.prefix, write::string);
        to.put("Delimiter", output.delimiter, write::string);
        to.put("MaxKeys", output.max_keys, write::integer);
        to.list(
            "CommonPrefixes",
            output.common_prefixes,
            shapes::common_prefix::write,
        );
        to.put(
            "EncodingType",
            output.encoding_type,
            write::enumeration::<types::EncodingType>,
        );
    }
    Some(to.into_map())
}
