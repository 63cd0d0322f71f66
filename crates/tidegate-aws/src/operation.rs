//! The services and their operations.

use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_types::config_bag::FrozenLayer;

use crate::read::{Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub use crate::generated::Service;

/// How requests and answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    RestXml,
    Query,
    /// With its version, for example `1.0`.
    Json(&'static str),
    RestJson,
}

/// What the generator knows of a service.
#[derive(Debug)]
pub(crate) struct Definition {
    /// What aws-sdk v2 calls `serviceIdentifier`, for example `s3`.
    pub(crate) identifier: &'static str,
    /// The name of its class in JavaScript, for example `STS`.
    pub(crate) class: &'static str,
    /// The first label of its hosts, which is also the name that requests are signed for.
    pub(crate) prefix: &'static str,
    pub(crate) protocol: Protocol,
    /// In the order of their names.
    pub(crate) operations: &'static [&'static Operation],
    pub(crate) inputs: &'static Texts,
    pub(crate) shapes: &'static Texts,
    /// What JavaScript makes the class of, as JSON; nothing where the class is there from the beginning.
    pub(crate) description: &'static str,
}

impl Service {
    /// By the name that aws-sdk v2 calls `serviceIdentifier`, for example `s3`.
    pub fn find(identifier: &str) -> Option<Self> {
        Self::by(|definition| definition.identifier == identifier)
    }

    /// By the name of its class in JavaScript, for example `STS`.
    pub fn find_class(class: &str) -> Option<Self> {
        Self::by(|definition| definition.class == class)
    }

    /// All that this build has.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    fn by(matches: impl Fn(&Definition) -> bool) -> Option<Self> {
        Self::all().find(|service| matches(service.definition()))
    }

    /// The name of its class in JavaScript, for example `STS`.
    pub fn class(self) -> &'static str {
        self.definition().class
    }

    /// What JavaScript makes its class of, as JSON; nothing where the class is there from the beginning.
    pub fn description(self) -> &'static str {
        self.definition().description
    }

    /// The first label of its hosts, which is also the name that requests are signed for.
    pub(crate) fn prefix(self) -> &'static str {
        self.definition().prefix
    }

    pub(crate) fn protocol(self) -> Protocol {
        self.definition().protocol
    }

    fn operations(self) -> &'static [&'static Operation] {
        self.definition().operations
    }

    /// The input of an operation by the name of its method, for example `putObject`, as JSON; also of those that the Rust SDK has not.
    pub fn input_of(self, method: &str) -> Option<&'static str> {
        find(self.definition().inputs, method)
    }

    /// A shape inside of inputs, as JSON.
    pub fn shape(self, name: &str) -> Option<&'static str> {
        find(self.definition().shapes, name)
    }

    /// The operation of this name, for example `PutObject`.
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        let operations = self.operations();
        operations
            .binary_search_by_key(&name, |operation| operation.name)
            .ok()
            .and_then(|i| operations.get(i).copied())
    }
}

/// Texts by name, in the order of their names.
pub(crate) type Texts = [(&'static str, &'static str)];

fn find(texts: &Texts, name: &str) -> Option<&'static str> {
    let index = texts.binary_search_by_key(&name, |(name, _)| name).ok()?;
    texts.get(index).map(|(_, text)| *text)
}

/// What the generator knows of an operation.
#[derive(Debug)]
pub struct Operation {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    /// The Rust SDK's serializer and deserializer are in this layer.
    pub(crate) plugin: fn() -> Option<FrozenLayer>,
    pub(crate) input: fn(&mut Fields) -> Result<Input, InputError>,
    /// `None` if the output is of another operation, which the SDK's types rule out.
    pub(crate) output: fn(Output, &Answer) -> Option<Map>,
    /// The members that the URI is made of.
    pub(crate) uri_members: &'static [&'static str],
    /// Whether the body of a successful response is a member as it is, not XML.
    pub(crate) streamed: bool,
    /// Whether the body of a successful answer is XML.
    pub(crate) answers_xml: bool,
    /// The root element that the Rust SDK wants of it; aws-sdk v2 takes any.
    pub(crate) root: Option<&'static str>,
    /// Whether the body of a request is XML.
    pub(crate) sends_xml: bool,
    /// The part of the query that is the same for all requests; those after it are sorted.
    pub(crate) fixed_query: &'static str,
    /// Whether the input has a member `ContentMD5`.
    pub(crate) takes_content_md5: bool,
    /// Whether the service wants a checksum of every body.
    pub(crate) requires_checksum: bool,
}

impl Operation {
    /// The name as the service knows it, for example `PutObject`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the body of a successful answer is a member of the output as it is, for example an object's content.
    pub fn streams_output(&self) -> bool {
        self.streamed
    }

    /// Whether it answers a request that S3 handed on to a function: another service, of which v2 makes a method of S3.
    pub(crate) fn is_for_object_lambda(&self) -> bool {
        self.name == "WriteGetObjectResponse"
    }

    pub(crate) fn is_head(&self) -> bool {
        self.method == "HEAD"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_is_found_by_its_name() {
        for service in Service::ALL {
            assert_eq!(Service::find_class(service.class()), Some(*service));
            for operation in service.operations() {
                assert_eq!(
                    service.operation(operation.name).map(Operation::name),
                    Some(operation.name)
                );
            }
        }
        assert!(Service::S3.operation("AssumeRole").is_none());
    }
}
