//! `NotificationConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::NotificationConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::NotificationConfiguration::builder()
        .set_topic_configurations(from.take(
            "TopicConfigurations",
            read::list(shapes::topic_configuration::read),
        )?)
        .set_queue_configurations(from.take(
            "QueueConfigurations",
            read::list(shapes::queue_configuration::read),
        )?)
        .set_lambda_function_configurations(from.take(
            "LambdaFunctionConfigurations",
            read::list(shapes::lambda_function_configuration::read),
        )?)
        .set_event_bridge_configuration(from.take(
            "EventBridgeConfiguration",
            shapes::event_bridge_configuration::read,
        )?)
        .build();
    read::built(shape)
}
