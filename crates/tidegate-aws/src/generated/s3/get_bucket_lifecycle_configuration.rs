//! `GetBucketLifecycleConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_bucket_lifecycle_configuration::{
    GetBucketLifecycleConfiguration as Sdk, GetBucketLifecycleConfigurationInput,
    GetBucketLifecycleConfigurationOutput,
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
    name: "GetBucketLifecycleConfiguration",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: Some("LifecycleConfiguration"),
    sends_xml: false,
    fixed_query: "lifecycle",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetBucketLifecycleConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<GetBucketLifecycleConfigurationOutput>()
        .ok()?;
    let mut to = Members::default();
    to.put(
        "TransitionDefaultMinimumObjectSize",
        output.transition_default_minimum_object_size,
        write::enumeration::<types::TransitionDefaultMinimumObjectSize>,
    );
    if answer.has_body() {
        to.list("Rules", output.rules, shapes::lifecycle_rule::write);
    }
    Some(to.into_map())
}
