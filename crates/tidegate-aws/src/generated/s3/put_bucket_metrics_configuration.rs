//! `PutBucketMetricsConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_metrics_configuration::{
    PutBucketMetricsConfiguration as Sdk, PutBucketMetricsConfigurationInput,
    PutBucketMetricsConfigurationOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketMetricsConfiguration",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Id"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "metrics",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketMetricsConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_id(from.take("Id", read::string)?)
        .set_metrics_configuration(
            from.take("MetricsConfiguration", shapes::metrics_configuration::read)?,
        )
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output
        .downcast::<PutBucketMetricsConfigurationOutput>()
        .ok()?;
    Some(Map::default())
}
