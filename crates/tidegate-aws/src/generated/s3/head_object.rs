//! `HeadObject`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::head_object::{HeadObject as Sdk, HeadObjectInput, HeadObjectOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "HeadObject",
    method: "HEAD",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[
        "Bucket",
        "Key",
        "ResponseCacheControl",
        "ResponseContentDisposition",
        "ResponseContentEncoding",
        "ResponseContentLanguage",
        "ResponseContentType",
        "ResponseExpires",
        "VersionId",
        "PartNumber",
    ],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = HeadObjectInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_if_match(from.take("IfMatch", read::string)?)
        .set_if_modified_since(from.take("IfModifiedSince", read::timestamp)?)
        .set_if_none_match(from.take("IfNoneMatch", read::string)?)
        .set_if_unmodified_since(from.take("IfUnmodifiedSince", read::timestamp)?)
        .set_key(from.take("Key", read::string)?)
        .set_range(from.take("Range", read::string)?)
        .set_response_cache_control(from.take("ResponseCacheControl", read::string)?)
        .set_response_content_disposition(from.take("ResponseContentDisposition", read::string)?)
        .set_response_content_encoding(from.take("ResponseContentEncoding", read::string)?)
        .set_response_content_language(from.take("ResponseContentLanguage", read::string)?)
        .set_response_content_type(from.take("ResponseContentType", read::string)?)
        .set_response_expires(from.take("ResponseExpires", read::timestamp)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_part_number(from.take("PartNumber", read::integer)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_checksum_mode(from.take("ChecksumMode", read::enumeration::<types::ChecksumMode>)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<HeadObjectOutput>().ok()?;
    let mut to = Members::default();
    to.put("DeleteMarker", output.delete_marker, write::boolean);
    to.put("AcceptRanges", output.accept_ranges, write::string);
    to.put("Expiration", output.expiration, write::string);
    to.put("Restore", output.restore, write::string);
    to.put(
        "ArchiveStatus",
        output.archive_status,
        write::enumeration::<types::ArchiveStatus>,
    );
    to.put("LastModified", output.last_modified, write::timestamp);
    to.put("ContentLength", output.content_length, write::long);
    to.put("ChecksumCRC32", output.checksum_crc32, write::string);
    to.put("ChecksumCRC32C", output.checksum_crc32_c, write::string);
    to.put("ChecksumSHA1", output.checksum_sha1, write::string);
    to.put("ChecksumSHA256", output.checksum_sha256, write::string);
    to.put("ETag", output.e_tag, write::string);
    to.put("MissingMeta", output.missing_meta, write::integer);
    to.put("VersionId", output.version_id, write::string);
    to.put("CacheControl", output.cache_control, write::string);
    to.put(
        "ContentDisposition",
        output.content_disposition,
        write::string,
    );
    to.put("ContentEncoding", output.content_encoding, write::string);
    to.put("ContentLanguage", output.content_language, write::string);
    to.put("ContentType", output.content_type, write::string);
    to.expires(answer);
    to.put(
        "WebsiteRedirectLocation",
        output.website_redirect_location,
        write::string,
    );
    to.put(
        "ServerSideEncryption",
        output.server_side_encryption,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.header_map("Metadata", answer, "x-amz-meta-");
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
        "StorageClass",
        output.storage_class,
        write::enumeration::<types::StorageClass>,
    );
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    to.put(
        "ReplicationStatus",
        output.replication_status,
        write::enumeration::<types::ReplicationStatus>,
    );
    to.put("PartsCount", output.parts_count, write::integer);
    to.put(
        "ObjectLockMode",
        output.object_lock_mode,
        write::enumeration::<types::ObjectLockMode>,
    );
    to.put(
        "ObjectLockRetainUntilDate",
        output.object_lock_retain_until_date,
        write::timestamp,
    );
    to.put(
        "ObjectLockLegalHoldStatus",
        output.object_lock_legal_hold_status,
        write::enumeration::<types::ObjectLockLegalHoldStatus>,
    );
    Some(to.into_map())
}
