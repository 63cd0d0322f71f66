//! `GetAccessKeyInfo`; generated from `models/sts.json` by `cargo xtask generate`.

use aws_sdk_sts::operation::get_access_key_info::{
    GetAccessKeyInfo as Sdk, GetAccessKeyInfoInput, GetAccessKeyInfoOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "GetAccessKeyInfo",
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
    let input = GetAccessKeyInfoInput::builder()
        .set_access_key_id(from.take("AccessKeyId", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetAccessKeyInfoOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put("Account", output.account, write::string);
    }
    Some(to.into_map())
}
