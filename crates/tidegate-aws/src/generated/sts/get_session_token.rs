//! `GetSessionToken`; generated from `models/sts.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_sts::operation::get_session_token::{
    GetSessionToken as Sdk, GetSessionTokenInput, GetSessionTokenOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::Members;

pub(super) static OPERATION: Operation = Operation {
    name: "GetSessionToken",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetSessionTokenInput::builder()
        .set_duration_seconds(from.take("DurationSeconds", read::integer)?)
        .set_serial_number(from.take("SerialNumber", read::string)?)
        .set_token_code(from.take("TokenCode", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetSessionTokenOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put(
            "Credentials",
            output.credentials,
            shapes::credentials::write,
        );
    }
    Some(to.into_map())
}
