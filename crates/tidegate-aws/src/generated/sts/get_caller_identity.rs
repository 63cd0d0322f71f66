//! `GetCallerIdentity`; generated from `models/sts.json` by `cargo xtask generate`.

use aws_sdk_sts::operation::get_caller_identity::{
    GetCallerIdentity as Sdk, GetCallerIdentityInput, GetCallerIdentityOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "GetCallerIdentity",
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

fn input(_from: &mut Fields) -> Result<Input, InputError> {
    let input = GetCallerIdentityInput::builder().build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetCallerIdentityOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put("UserId", output.user_id, write::string);
        to.put("Account", output.account, write::string);
        to.put("Arn", output.arn, write::string);
    }
    Some(to.into_map())
}
