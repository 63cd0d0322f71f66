//! `DeleteBucketInventoryConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::delete_bucket_inventory_configuration::{
    DeleteBucketInventoryConfiguration as Sdk, DeleteBucketInventoryConfigurationInput,
    DeleteBucketInventoryConfigurationOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "DeleteBucketInventoryConfiguration",
    method: "DELETE",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Id"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "inventory",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = DeleteBucketInventoryConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_id(from.take("Id", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output
        .downcast::<DeleteBucketInventoryConfigurationOutput>()
        .ok()?;
    Some(Map::default())
}
