//! `PutBucketLifecycleConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_lifecycle_configuration::{
    PutBucketLifecycleConfiguration as Sdk, PutBucketLifecycleConfigurationInput,
    PutBucketLifecycleConfigurationOutput,
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
    name: "PutBucketLifecycleConfiguration",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "lifecycle",
    takes_content_md5: false,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketLifecycleConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_lifecycle_configuration(from.take(
            "LifecycleConfiguration",
            shapes::bucket_lifecycle_configuration::read,
        )?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_transition_default_minimum_object_size(from.take(
            "TransitionDefaultMinimumObjectSize",
            read::enumeration::<types::TransitionDefaultMinimumObjectSize>,
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<PutBucketLifecycleConfigurationOutput>()
        .ok()?;
    let mut to = Members::default();
    to.put(
        "TransitionDefaultMinimumObjectSize",
        output.transition_default_minimum_object_size,
        write::enumeration::<types::TransitionDefaultMinimumObjectSize>,
    );
    Some(to.into_map())
}
