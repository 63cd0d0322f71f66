//! `GetBucketNotificationConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_bucket_notification_configuration::{
    GetBucketNotificationConfiguration as Sdk, GetBucketNotificationConfigurationInput,
    GetBucketNotificationConfigurationOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetBucketNotificationConfiguration",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: Some("NotificationConfiguration"),
    sends_xml: false,
    fixed_query: "notification",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetBucketNotificationConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<GetBucketNotificationConfigurationOutput>()
        .ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.list(
            "TopicConfigurations",
            output.topic_configurations,
            shapes::topic_configuration::write,
        );
        to.list(
            "QueueConfigurations",
            output.queue_configurations,
            shapes::queue_configuration::write,
        );
        to.list(
            "LambdaFunctionConfigurations",
            output.lambda_function_configurations,
            shapes::lambda_function_configuration::write,
        );
        to.put(
            "EventBridgeConfiguration",
            output.event_bridge_configuration,
            shapes::event_bridge_configuration::write,
        );
    }
    Some(to.into_map())
}
