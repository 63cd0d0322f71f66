//! `DeleteBucketEncryption`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::delete_bucket_encryption::{
    DeleteBucketEncryption as Sdk, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "DeleteBucketEncryption",
    method: "DELETE",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "encryption",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = DeleteBucketEncryptionInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<DeleteBucketEncryptionOutput>().ok()?;
    Some(Map::default())
}
