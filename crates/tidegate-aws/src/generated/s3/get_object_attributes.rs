//! `GetObjectAttributes`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_object_attributes::{
    GetObjectAttributes as Sdk, GetObjectAttributesInput, GetObjectAttributesOutput,
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
    name: "GetObjectAttributes",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "VersionId"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "attributes",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetObjectAttributesInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_max_parts(from.take("MaxParts", read::integer)?)
        .set_part_number_marker(from.take("PartNumberMarker", read::numeral)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_object_attributes(from.take(
            "ObjectAttributes",
            read::list(read::enumeration::<types::ObjectAttributes>),
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetObjectAttributesOutput>().ok()?;
    let mut to = Members::default();
    to.put("DeleteMarker", output.delete_marker, write::boolean);
    to.put("LastModified", output.last_modified, write::timestamp);
    to.put("VersionId", output.version_id, write::string);
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.put("ETag", output.e_tag, write::string);
        to.put("Checksum", output.checksum, shapes::checksum::write);
        to.put(
            "ObjectParts",
            output.object_parts,
            shapes::get_object_attributes_parts::write,
        );
        to.put(
            "StorageClass",
            output.storage_class,
            write::enumeration::<types::StorageClass>,
        );
        to.put("ObjectSize", output.object_size, write::long);
    }
    Some(to.into_map())
}
