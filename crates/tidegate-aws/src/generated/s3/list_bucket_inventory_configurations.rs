//! `ListBucketInventoryConfigurations`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_bucket_inventory_configurations::{
    ListBucketInventoryConfigurations as Sdk, ListBucketInventoryConfigurationsInput,
    ListBucketInventoryConfigurationsOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "ListBucketInventoryConfigurations",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "ContinuationToken"],
    streamed: false,
    answers_xml: true,
    root: Some("ListInventoryConfigurationsResult"),
    sends_xml: false,
    fixed_query: "inventory",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListBucketInventoryConfigurationsInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_continuation_token(from.take("ContinuationToken", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<ListBucketInventoryConfigurationsOutput>()
        .ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put(
            "ContinuationToken",
            output.continuation_token,
            write::string,
        );
        to.list(
            "InventoryConfigurationList",
            output.inventory_configuration_list,
            shapes::inventory_configuration::write,
        );
        to.put("IsTruncated", output.is_truncated, write::boolean);
        to.put(
            "NextContinuationToken",
            output.next_continuation_token,
            write::string,
        );
    }
    Some(to.into_map())
}
