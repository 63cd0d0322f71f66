//! `DeleteObjects`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::delete_objects::{
    DeleteObjects as Sdk, DeleteObjectsInput, DeleteObjectsOutput,
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
    name: "DeleteObjects",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: Some("DeleteResult"),
    sends_xml: true,
    fixed_query: "delete",
    takes_content_md5: false,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = DeleteObjectsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_delete(from.take("Delete", shapes::delete::read)?)
        .set_mfa(from.take("MFA", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_bypass_governance_retention(from.take("BypassGovernanceRetention", read::boolean)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<DeleteObjectsOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.list("Deleted", output.deleted, shapes::deleted_object::write);
        to.list("Errors", output.errors, shapes::error::write);
    }
    Some(to.into_map())
}
