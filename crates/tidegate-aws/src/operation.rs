//! The services and their operations.

use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_types::config_bag::FrozenLayer;

use crate::generated;
use crate::read::{Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

/// A service that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    S3,
    Sts,
}

impl Service {
    /// By the name that aws-sdk v2 calls `serviceIdentifier`, for example `s3`.
    pub fn find(identifier: &str) -> Option<Self> {
        match identifier {
            "s3" => Some(Self::S3),
            "sts" => Some(Self::Sts),
            _ => None,
        }
    }

    /// The name of its class in JavaScript, for example `STS`.
    pub fn class(self) -> &'static str {
        match self {
            Self::S3 => "S3",
            Self::Sts => "STS",
        }
    }

    /// The first label of its hosts, which is also the name that requests are signed for.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Sts => "sts",
        }
    }

    fn operations(self) -> &'static [&'static Operation] {
        match self {
            Self::S3 => generated::s3::OPERATIONS,
            Self::Sts => generated::sts::OPERATIONS,
        }
    }

    /// The input of an operation by the name of its method, for example `putObject`, as JSON; also of those that the Rust SDK has not.
    pub fn input_of(self, method: &str) -> Option<&'static str> {
        let (operations, _) = self.inputs();
        find(operations, method)
    }

    /// A shape inside of inputs, as JSON.
    pub fn shape(self, name: &str) -> Option<&'static str> {
        let (_, shapes) = self.inputs();
        find(shapes, name)
    }

    fn inputs(self) -> (&'static Texts, &'static Texts) {
        match self {
            Self::S3 => {
                use generated::s3::inputs::{OPERATIONS, SHAPES};
                (OPERATIONS, SHAPES)
            }
            Self::Sts => {
                use generated::sts::inputs::{OPERATIONS, SHAPES};
                (OPERATIONS, SHAPES)
            }
        }
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
type Texts = [(&'static str, &'static str)];

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
    /// How many parts of the query are the same for all requests; those after them are sorted.
    pub(crate) fixed_query: usize,
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
        for service in [Service::S3, Service::Sts] {
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
