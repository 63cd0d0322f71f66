//! `GetObjectTorrent`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::get_object_torrent::{
    GetObjectTorrent as Sdk, GetObjectTorrentInput, GetObjectTorrentOutput,
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
    name: "GetObjectTorrent",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key"],
    streamed: true,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "torrent",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetObjectTorrentInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetObjectTorrentOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    to.insert("Body", answer.body_value());
    Some(to.into_map())
}
