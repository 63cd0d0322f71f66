//! `CopyObject`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::copy_object::{CopyObject as Sdk, CopyObjectInput, CopyObjectOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "CopyObject",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key"],
    streamed: false,
    answers_xml: true,
    root: Some("CopyObjectResult"),
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = CopyObjectInput::builder()
        .set_acl(from.take("ACL", read::enumeration::<types::ObjectCannedAcl>)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_cache_control(from.take("CacheControl", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_content_disposition(from.take("ContentDisposition", read::string)?)
        .set_content_encoding(from.take("ContentEncoding", read::string)?)
        .set_content_language(from.take("ContentLanguage", read::string)?)
        .set_content_type(from.take("ContentType", read::string)?)
        .set_copy_source(from.take("CopySource", read::string)?)
        .set_copy_source_if_match(from.take("CopySourceIfMatch", read::string)?)
        .set_copy_source_if_modified_since(from.take("CopySourceIfModifiedSince", read::timestamp)?)
        .set_copy_source_if_none_match(from.take("CopySourceIfNoneMatch", read::string)?)
        .set_copy_source_if_unmodified_since(
            from.take("CopySourceIfUnmodifiedSince", read::timestamp)?,
        )
        .set_expires(from.take("Expires", read::timestamp)?)
        .set_grant_full_control(from.take("GrantFullControl", read::string)?)
        .set_grant_read(from.take("GrantRead", read::string)?)
        .set_grant_read_acp(from.take("GrantReadACP", read::string)?)
        .set_grant_write_acp(from.take("GrantWriteACP", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_metadata(from.take("Metadata", read::map(read::string))?)
        .set_metadata_directive(from.take(
            "MetadataDirective",
            read::enumeration::<types::MetadataDirective>,
        )?)
        .set_tagging_directive(from.take(
            "TaggingDirective",
            read::enumeration::<types::TaggingDirective>,
        )?)
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
        .set_copy_source_sse_customer_algorithm(
            from.take("CopySourceSSECustomerAlgorithm", read::string)?,
        )
        .set_copy_source_sse_customer_key(from.take("CopySourceSSECustomerKey", read::base64)?)
        .set_copy_source_sse_customer_key_md5(
            from.take("CopySourceSSECustomerKeyMD5", read::string)?,
        )
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
        .set_expected_source_bucket_owner(from.take("ExpectedSourceBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<CopyObjectOutput>().ok()?;
    let mut to = Members::default();
    to.put("Expiration", output.expiration, write::string);
    to.put(
        "CopySourceVersionId",
        output.copy_source_version_id,
        write::string,
    );
    to.put("VersionId", output.version_id, write::string);
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
    to.put(
        "CopyObjectResult",
        output.copy_object_result,
        shapes::copy_object_result::write,
    );
    Some(to.into_map())
}
