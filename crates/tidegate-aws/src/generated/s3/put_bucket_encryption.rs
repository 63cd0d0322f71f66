//! `PutBucketEncryption`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_encryption::{
    PutBucketEncryption as Sdk, PutBucketEncryptionInput, PutBucketEncryptionOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketEncryption",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "encryption",
    takes_content_md5: true,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketEncryptionInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_server_side_encryption_configuration(from.take(
            "ServerSideEncryptionConfiguration",
            shapes::server_side_encryption_configuration::read,
        )?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<PutBucketEncryptionOutput>().ok()?;
    Some(Map::default())
}
