//! `UploadPartCopy`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::upload_part_copy::{
    UploadPartCopy as Sdk, UploadPartCopyInput, UploadPartCopyOutput,
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
    name: "UploadPartCopy",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "PartNumber", "UploadId"],
    streamed: false,
    answers_xml: true,
    root: Some("CopyPartResult"),
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = UploadPartCopyInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_copy_source(from.take("CopySource", read::string)?)
        .set_copy_source_if_match(from.take("CopySourceIfMatch", read::string)?)
        .set_copy_source_if_modified_since(from.take("CopySourceIfModifiedSince", read::timestamp)?)
        .set_copy_source_if_none_match(from.take("CopySourceIfNoneMatch", read::string)?)
        .set_copy_source_if_unmodified_since(
            from.take("CopySourceIfUnmodifiedSince", read::timestamp)?,
        )
        .set_copy_source_range(from.take("CopySourceRange", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_part_number(from.take("PartNumber", read::integer)?)
        .set_upload_id(from.take("UploadId", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_copy_source_sse_customer_algorithm(
            from.take("CopySourceSSECustomerAlgorithm", read::string)?,
        )
        .set_copy_source_sse_customer_key(from.take("CopySourceSSECustomerKey", read::base64)?)
        .set_copy_source_sse_customer_key_md5(
            from.take("CopySourceSSECustomerKeyMD5", read::string)?,
        )
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_expected_source_bucket_owner(from.take("ExpectedSourceBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<UploadPartCopyOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "CopySourceVersionId",
        output.copy_source_version_id,
        write::string,
    );
    to.put(
        "ServerSideEncryption",
        output.server_side_encryption,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.put(
        "SSECustomerAlgorithm",
        output.sse_customer_algorithm,
        write::string,
    );
    to.put(
        "SSECustomerKeyMD5",
        output.sse_customer_key_md5,
        write::string,
    );
    to.put("SSEKMSKeyId", output.ssekms_key_id, write::string);
    to.put(
        "BucketKeyEnabled",
        output.bucket_key_enabled,
        write::boolean,
    );
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    to.put(
        "CopyPartResult",
        output.copy_part_result,
        shapes::copy_part_result::write,
    );
    Some(to.into_map())
}
