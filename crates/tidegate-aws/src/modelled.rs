//! Operations whose requests and answers are made and read after the service's model, by its protocol.
//!
//! They take the place of an operation of the Rust SDK: a serializer and a deserializer, whose input and output are the very
//! [`Map`]s that JavaScript gives and gets. So what is sent follows aws-sdk v2 to the byte, in the order of a function's
//! parameters, and no service costs more than its model.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};

use crate::operation::Protocol;
use crate::read::{Fields, InputError};
use crate::response::Answer;
use crate::shape::Shape;
use crate::value::Map;
use crate::{json, query, rest_json};

/// An operation, as its service's model has it.
#[derive(Debug)]
pub(crate) struct Modelled {
    pub(crate) protocol: Protocol,
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    /// With the names of members in braces.
    pub(crate) path: &'static str,
    /// What `x-amz-target` says; the version of the API where the protocol is `query`.
    pub(crate) target: &'static str,
    pub(crate) input: &'static Shape,
    pub(crate) output: &'static Shape,
    /// The member of the input that is the body.
    pub(crate) input_payload: Option<&'static str>,
    /// The member of the output that is the body.
    pub(crate) output_payload: Option<&'static str>,
    /// Whether a list is there even where the answer has none.
    pub(crate) lists: bool,
    /// The element that the output is in.
    pub(crate) wrapper: Option<&'static str>,
}

/// What an answer comes to, but for a member that is the whole body.
#[derive(Debug)]
struct Decoded {
    data: Map,
    payload: Option<&'static str>,
}

/// As the Rust SDK's operations give their plugins.
pub(crate) fn plugin(operation: &'static Modelled) -> Option<FrozenLayer> {
    let mut layer = Layer::new(operation.name);
    layer.store_put(SharedRequestSerializer::new(Codec(operation)));
    layer.store_put(SharedResponseDeserializer::new(Codec(operation)));
    Some(layer.freeze())
}

/// Hands the parameters on as they are.
pub(crate) fn input(from: &mut Fields) -> Result<Input, InputError> {
    Ok(Input::erase(from.rest()))
}

/// Hands the data on; a member that is the whole body is the answer's.
pub(crate) fn output(output: Output, answer: &Answer) -> Option<Map> {
    let Decoded { mut data, payload } = output.downcast::<Decoded>().ok()?;
    if let Some(name) = payload {
        data.push(name, answer.body_value());
    }
    Some(data)
}

#[derive(Debug)]
struct Codec(&'static Modelled);

#[derive(Debug, thiserror::Error)]
#[error("the parameters are of another operation")]
struct WrongInput;

impl SerializeRequest for Codec {
    fn serialize_input(
        &self,
        input: Input,
        _config: &mut ConfigBag,
    ) -> Result<HttpRequest, BoxError> {
        let input = input.downcast::<Map>().map_err(|_| WrongInput)?;
        match self.0.protocol {
            Protocol::RestJson => rest_json::request(self.0, &input),
            Protocol::Query | Protocol::RestXml => query::request(self.0, &input),
            Protocol::Json(version) => json::request(self.0, version, &input),
        }
    }
}

impl DeserializeResponse for Codec {
    fn deserialize_nonstreaming(
        &self,
        response: &HttpResponse,
    ) -> Result<Output, OrchestratorError<Error>> {
        let body = response.body().bytes().unwrap_or_default();
        let failed = |error: BoxError| OrchestratorError::other(error);
        let data = match self.0.protocol {
            Protocol::RestJson => rest_json::data(self.0, response, body).map_err(failed)?,
            Protocol::Query | Protocol::RestXml => query::data(self.0, body).map_err(failed)?,
            Protocol::Json(_) => json::data(self.0, body).map_err(failed)?,
        };
        Ok(Output::erase(Decoded {
            data,
            payload: self.0.output_payload,
        }))
    }
}
