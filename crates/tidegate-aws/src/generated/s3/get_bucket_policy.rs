//! `GetBucketPolicy`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::get_bucket_policy::{
    GetBucketPolicy as Sdk, GetBucketPolicyInput, GetBucketPolicyOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetBucketPolicy",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "policy",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetBucketPolicyInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    output.downcast::<GetBucketPolicyOutput>().ok()?;
    let mut to = Members::default();
    to.insert("Policy", answer.body_text());
    Some(to.into_map())
}
