//! `GetPublicAccessBlock`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_public_access_block::{
    GetPublicAccessBlock as Sdk, GetPublicAccessBlockInput, GetPublicAccessBlockOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetPublicAccessBlock",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: Some("PublicAccessBlockConfiguration"),
    sends_xml: false,
    fixed_query: "publicAccessBlock",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetPublicAccessBlockInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetPublicAccessBlockOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "PublicAccessBlockConfiguration",
        output.public_access_block_configuration,
        shapes::public_access_block_configuration::write,
    );
    Some(to.into_map())
}
