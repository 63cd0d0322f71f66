//! `UploadPart`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::upload_part::{UploadPart as Sdk, UploadPartInput, UploadPartOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "UploadPart",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "PartNumber", "UploadId"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: true,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = UploadPartInput::builder()
        .set_body(from.take("Body", read::stream)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_content_length(from.take("ContentLength", read::long)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_checksum_crc32(from.take("ChecksumCRC32", read::string)?)
        .set_checksum_crc32_c(from.take("ChecksumCRC32C", read::string)?)
        .set_checksum_sha1(from.take("ChecksumSHA1", read::string)?)
        .set_checksum_sha256(from.take("ChecksumSHA256", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_part_number(from.take("PartNumber", read::integer)?)
        .set_upload_id(from.take("UploadId", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<UploadPartOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "ServerSideEncryption",
        output.server_side_encryption,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.put("ETag", output.e_tag, write::string);
    to.put("ChecksumCRC32", output.checksum_crc32, write::string);
    to.put("ChecksumCRC32C", output.checksum_crc32_c, write::string);
    to.put("ChecksumSHA1", output.checksum_sha1, write::string);
    to.put("ChecksumSHA256", output.checksum_sha256, write::string);
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
    Some(to.into_map())
}
