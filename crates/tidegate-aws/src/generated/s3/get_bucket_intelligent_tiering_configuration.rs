//! `GetBucketIntelligentTieringConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_bucket_intelligent_tiering_configuration::{
    GetBucketIntelligentTieringConfiguration as Sdk, GetBucketIntelligentTieringConfigurationInput,
    GetBucketIntelligentTieringConfigurationOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetBucketIntelligentTieringConfiguration",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Id"],
    streamed: false,
    answers_xml: true,
    root: Some("IntelligentTieringConfiguration"),
    sends_xml: false,
    fixed_query: "intelligent-tiering",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetBucketIntelligentTieringConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_id(from.take("Id", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<GetBucketIntelligentTieringConfigurationOutput>()
        .ok()?;
    let mut to = Members::default();
    to.put(
        "IntelligentTieringConfiguration",
        output.intelligent_tiering_configuration,
        shapes::intelligent_tiering_configuration::write,
    );
    Some(to.into_map())
}
