//! `ListParts`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_parts::{ListParts as Sdk, ListPartsInput, ListPartsOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "ListParts",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "MaxParts", "PartNumberMarker", "UploadId"],
    streamed: false,
    answers_xml: true,
    root: Some("ListPartsResult"),
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListPartsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_max_parts(from.take("MaxParts", read::integer)?)
        .set_part_number_marker(from.take("PartNumberMarker", read::numeral)?)
        .set_upload_id(from.take("UploadId", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<ListPartsOutput>().ok()?;
    let mut to = Members::default();
    to.put("AbortDate", output.abort_date, write::timestamp);
    to.put("AbortRuleId", output.abort_rule_id, write::string);
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.put("Bucket", output.bucket, write::string);
        to.put("Key", output.key, write::string);
        to.put("UploadId", output.upload_id, write::string);
        to.put(
            "PartNumberMarker",
            output.part_number_marker,
            write::numeral,
        );
        to.put(
            "NextPartNumberMarker",
            output.next_part_number_marker,
            write::numeral,
        );
        to.put("MaxParts", output.max_parts, write::integer);
        to.put("IsTruncated", output.is_truncated, write::boolean);
        to.list("Parts", output.parts, shapes::part::write);
        to.put("Initiator", output.initiator, shapes::initiator::write);
        to.put("Owner", output.owner, shapes::owner::write);
        to.put(
            "StorageClass",
            output.storage_class,
            write::enumeration::<types::StorageClass>,
        );
        to.put(
            "ChecksumAlgorithm",
            output.checksum_algorithm,
            write::enumeration::<types::ChecksumAlgorithm>,
        );
    }
    Some(to.into_map())
}
