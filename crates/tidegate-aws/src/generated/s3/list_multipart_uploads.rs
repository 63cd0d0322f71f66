//! `ListMultipartUploads`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_multipart_uploads::{
    ListMultipartUploads as Sdk, ListMultipartUploadsInput, ListMultipartUploadsOutput,
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
    name: "ListMultipartUploads",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[
        "Bucket",
        "Delimiter",
        "EncodingType",
        "KeyMarker",
        "MaxUploads",
        "Prefix",
        "UploadIdMarker",
    ],
    streamed: false,
    answers_xml: true,
    root: Some("ListMultipartUploadsResult"),
    sends_xml: false,
    fixed_query: "uploads",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListMultipartUploadsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_delimiter(from.take("Delimiter", read::string)?)
        .set_encoding_type(from.take("EncodingType", read::enumeration::<types::EncodingType>)?)
        .set_key_marker(from.take("KeyMarker", read::string)?)
        .set_max_uploads(from.take("MaxUploads", read::integer)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_upload_id_marker(from.take("UploadIdMarker", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<ListMultipartUploadsOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.put("Bucket", output.bucket, write::string);
        to.put("KeyMarker", output.key_marker, write::string);
        to.put("UploadIdMarker", output.upload_id_marker, write::string);
        to.put("NextKeyMarker", output.next_key_marker, write::string);
        to.put("Prefix", output.prefix, write::string);
        to.put("Delimiter", output.delimiter, write::string);
        to.put(
            "NextUploadIdMarker",
            output.next_upload_id_marker,
            write::string,
        );
        to.put("MaxUploads", output.max_uploads, write::integer);
        to.put("IsTruncated", output.is_truncated, write::boolean);
        to.list("Uploads", output.uploads, shapes::multipart_upload::write);
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
