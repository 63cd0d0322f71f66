//! `PutBucketOwnershipControls`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_ownership_controls::{
    PutBucketOwnershipControls as Sdk, PutBucketOwnershipControlsInput,
    PutBucketOwnershipControlsOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketOwnershipControls",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "ownershipControls",
    takes_content_md5: true,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketOwnershipControlsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_ownership_controls(from.take("OwnershipControls", shapes::ownership_controls::read)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<PutBucketOwnershipControlsOutput>().ok()?;
    Some(Map::default())
}
