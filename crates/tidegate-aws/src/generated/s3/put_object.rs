//! `PutObject`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::put_object::{PutObject as Sdk, PutObjectInput, PutObjectOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "PutObject",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: true,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutObjectInput::builder()
        .set_acl(from.take("ACL", read::enumeration::<types::ObjectCannedAcl>)?)
        .set_body(from.take("Body", read::stream)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_cache_control(from.take("CacheControl", read::string)?)
        .set_content_disposition(from.take("ContentDisposition", read::string)?)
        .set_content_encoding(from.take("ContentEncoding", read::string)?)
        .set_content_language(from.take("ContentLanguage", read::string)?)
        .set_content_length(from.take("ContentLength", read::long)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_content_type(from.take("ContentType", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_checksum_crc32(from.take("ChecksumCRC32", read::string)?)
        .set_checksum_crc32_c(from.take("ChecksumCRC32C", read::string)?)
        .set_checksum_sha1(from.take("ChecksumSHA1", read::string)?)
        .set_checksum_sha256(from.take("ChecksumSHA256", read::string)?)
        .set_expires(from.take("Expires", read::timestamp)?)
        .set_if_none_match(from.take("IfNoneMatch", read::string)?)
        .set_grant_full_control(from.take("GrantFullControl", read::string)?)
        .set_grant_read(from.take("GrantRead", read::string)?)
        .set_grant_read_acp(from.take("GrantReadACP", read::string)?)
        .set_grant_write_acp(from.take("GrantWriteACP", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_metadata(from.take("Metadata", read::map(read::string))?)
        .set_server_side_encryption(from.take(
            "ServerSideEncryption",
            read::enumeration::<types::ServerSideEncryption>,
        )?)
        .set_storage_class(from.take("StorageClass", read::enumeration::<types::StorageClass>)?)
        .set_website_redirect_location(from.take("WebsiteRedirectLocation", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_ssekms_key_id(from.take("SSEKMSKeyId", read::string)?)
        .set_ssekms_encryption_context(from.take("SSEKMSEncryptionContext", read::string)?)
        .set_bucket_key_enabled(from.take("BucketKeyEnabled", read::boolean)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_tagging(from.take("Tagging", read::string)?)
        .set_object_lock_mode(
            from.take("ObjectLockMode", read::enumeration::<types::ObjectLockMode>)?,
        )
        .set_object_lock_retain_until_date(from.take("ObjectLockRetainUntilDate", read::timestamp)?)
        .set_object_lock_legal_hold_status(from.take(
            "ObjectLockLegalHoldStatus",
            read::enumeration::<types::ObjectLockLegalHoldStatus>,
        )?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<PutObjectOutput>().ok()?;
    let mut to = Members::default();
    to.put("Expiration", output.expiration, write::string);
    to.put("ETag", output.e_tag, write::string);
    to.put("ChecksumCRC32", output.checksum_crc32, write::string);
    to.put("ChecksumCRC32C", output.checksum_crc32_c, write::string);
    to.put("ChecksumSHA1", output.checksum_sha1, write::string);
    to.put("ChecksumSHA256", output.checksum_sha256, write::string);
    to.put(
        "ServerSideEncryption",
        output.server_side_encryption,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.put("VersionId", output.version_id, write::string);
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
        "SSEKMSEncryptionContext",
        output.ssekms_encryption_context,
        write::string,
    );
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
