//! `GetObjectTagging`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_object_tagging::{
    GetObjectTagging as Sdk, GetObjectTaggingInput, GetObjectTaggingOutput,
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
    name: "GetObjectTagging",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "VersionId"],
    streamed: false,
    answers_xml: true,
    root: Some("Tagging"),
    sends_xml: false,
    fixed_query: "tagging",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetObjectTaggingInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetObjectTaggingOutput>().ok()?;
    let mut to = Members::default();
    to.put("VersionId", output.version_id, write::string);
    if answer.has_body() {
        to.list("TagSet", output.tag_set, shapes::tag::write);
    }
    Some(to.into_map())
}
