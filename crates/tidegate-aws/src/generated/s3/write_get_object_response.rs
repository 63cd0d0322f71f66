//! `WriteGetObjectResponse`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::write_get_object_response::{
    WriteGetObjectResponse as Sdk, WriteGetObjectResponseInput, WriteGetObjectResponseOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "WriteGetObjectResponse",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = WriteGetObjectResponseInput::builder()
        .set_request_route(from.take("RequestRoute", read::string)?)
        .set_request_token(from.take("RequestToken", read::string)?)
        .set_body(from.take("Body", read::stream)?)
        .set_status_code(from.take("StatusCode", read::integer)?)
        .set_error_code(from.take("ErrorCode", read::string)?)
        .set_error_message(from.take("ErrorMessage", read::string)?)
        .set_accept_ranges(from.take("AcceptRanges", read::string)?)
        .set_cache_control(from.take("CacheControl", read::string)?)
        .set_content_disposition(from.take("ContentDisposition", read::string)?)
        .set_content_encoding(from.take("ContentEncoding", read::string)?)
        .set_content_language(from.take("ContentLanguage", read::string)?)
        .set_content_length(from.take("ContentLength", read::long)?)
        .set_content_range(from.take("ContentRange", read::string)?)
        .set_content_type(from.take("ContentType", read::string)?)
        .set_checksum_crc32(from.take("ChecksumCRC32", read::string)?)
        .set_checksum_crc32_c(from.take("ChecksumCRC32C", read::string)?)
        .set_checksum_sha1(from.take("ChecksumSHA1", read::string)?)
        .set_checksum_sha256(from.take("ChecksumSHA256", read::string)?)
        .set_delete_marker(from.take("DeleteMarker", read::boolean)?)
        .set_e_tag(from.take("ETag", read::string)?)
        .set_expires(from.take("Expires", read::timestamp)?)
        .set_expiration(from.take("Expiration", read::string)?)
        .set_last_modified(from.take("LastModified", read::timestamp)?)
        .set_missing_meta(from.take("MissingMeta", read::integer)?)
        .set_metadata(from.take("Metadata", read::map(read::string))?)
        .set_object_lock_mode(
            from.take("ObjectLockMode", read::enumeration::<types::ObjectLockMode>)?,
        )
        .set_object_lock_legal_hold_status(from.take(
            "ObjectLockLegalHoldStatus",
            read::enumeration::<types::ObjectLockLegalHoldStatus>,
        )?)
        .set_object_lock_retain_until_date(from.take("ObjectLockRetainUntilDate", read::timestamp)?)
        .set_parts_count(from.take("PartsCount", read::integer)?)
        .set_replication_status(from.take(
            "ReplicationStatus",
            read::enumeration::<types::ReplicationStatus>,
        )?)
        .set_request_charged(
            from.take("RequestCharged", read::enumeration::<types::RequestCharged>)?,
        )
        .set_restore(from.take("Restore", read::string)?)
        .set_server_side_encryption(from.take(
            "ServerSideEncryption",
            read::enumeration::<types::ServerSideEncryption>,
        )?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_ssekms_key_id(from.take("SSEKMSKeyId", read::string)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_storage_class(from.take("StorageClass", read::enumeration::<types::StorageClass>)?)
        .set_tag_count(from.take("TagCount", read::integer)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_bucket_key_enabled(from.take("BucketKeyEnabled", read::boolean)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<WriteGetObjectResponseOutput>().ok()?;
    Some(Map::default())
}
