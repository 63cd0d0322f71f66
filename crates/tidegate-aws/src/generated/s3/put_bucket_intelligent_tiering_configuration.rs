//! `PutBucketIntelligentTieringConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_intelligent_tiering_configuration::{
    PutBucketIntelligentTieringConfiguration as Sdk, PutBucketIntelligentTieringConfigurationInput,
    PutBucketIntelligentTieringConfigurationOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketIntelligentTieringConfiguration",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Id"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "intelligent-tiering",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketIntelligentTieringConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_id(from.take("Id", read::string)?)
        .set_intelligent_tiering_configuration(from.take(
            "IntelligentTieringConfiguration",
            shapes::intelligent_tiering_configuration::read,
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output
        .downcast::<PutBucketIntelligentTieringConfigurationOutput>()
        .ok()?;
    Some(Map::default())
}
