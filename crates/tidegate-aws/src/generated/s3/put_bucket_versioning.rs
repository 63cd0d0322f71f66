//! `PutBucketVersioning`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_versioning::{
    PutBucketVersioning as Sdk, PutBucketVersioningInput, PutBucketVersioningOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketVersioning",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "versioning",
    takes_content_md5: true,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketVersioningInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_mfa(from.take("MFA", read::string)?)
        .set_versioning_configuration(from.take(
            "VersioningConfiguration",
            shapes::versioning_configuration::read,
        )?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<PutBucketVersioningOutput>().ok()?;
    Some(Map::default())
}
