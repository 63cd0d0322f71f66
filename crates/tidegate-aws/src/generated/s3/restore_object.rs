//! `RestoreObject`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::restore_object::{
    RestoreObject as Sdk, RestoreObjectInput, RestoreObjectOutput,
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
    name: "RestoreObject",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "VersionId"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "restore",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = RestoreObjectInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_restore_request(from.take("RestoreRequest", shapes::restore_request::read)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<RestoreObjectOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    to.put(
        "RestoreOutputPath",
        output.restore_output_path,
        write::string,
    );
    Some(to.into_map())
}
