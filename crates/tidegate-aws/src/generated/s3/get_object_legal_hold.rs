//! `GetObjectLegalHold`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::get_object_legal_hold::{
    GetObjectLegalHold as Sdk, GetObjectLegalHoldInput, GetObjectLegalHoldOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetObjectLegalHold",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key", "VersionId"],
    streamed: false,
    answers_xml: true,
    root: Some("LegalHold"),
    sends_xml: false,
    fixed_query: "legal-hold",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetObjectLegalHoldInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetObjectLegalHoldOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "LegalHold",
        output.legal_hold,
        shapes::object_lock_legal_hold::write,
    );
    Some(to.into_map())
}
