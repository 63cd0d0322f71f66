//! A service model, as far as the generators read it. The format is that of botocore's `service-2.json`.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::Error;

#[derive(Deserialize)]
pub(crate) struct Model {
    pub(crate) metadata: Metadata,
    operations: Map<String, Value>,
    shapes: Map<String, Value>,
    /// By the name of the method, as aws-sdk v2 gives them.
    #[serde(default)]
    pub(crate) paginators: Map<String, Value>,
    /// By the name of the state, as aws-sdk v2 has them.
    #[serde(default)]
    pub(crate) waiters: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) api_version: String,
    pub(crate) protocol: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) json_version: Option<String>,
    pub(crate) target_prefix: Option<String>,
    /// There where the service spoke `query` before.
    pub(crate) aws_query_compatible: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) http: Http,
    pub(crate) input: Option<ShapeRef>,
    pub(crate) output: Option<ShapeRef>,
    #[serde(default)]
    http_checksum: HttpChecksum,
    #[serde(default)]
    http_checksum_required: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
}

impl Http {
    /// The part of the query that is the same for all requests.
    pub(crate) fn fixed_query(&self) -> &str {
        let query = self.request_uri.split_once('?');
        query.map_or("", |(_, query)| query)
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct HttpChecksum {
    #[serde(default)]
    request_checksum_required: bool,
}

impl Operation {
    pub(crate) fn checksum_required(&self) -> bool {
        self.http_checksum_required || self.http_checksum.request_checksum_required
    }
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShapeRef {
    pub(crate) shape: String,
    pub(crate) location_name: Option<String>,
    pub(crate) result_wrapper: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) shape: String,
    pub(crate) location: Option<String>,
    pub(crate) location_name: Option<String>,
    #[serde(default)]
    pub(crate) streaming: bool,
    /// Where the parameter is missing, a random one is made up.
    #[serde(default)]
    pub(crate) idempotency_token: bool,
}

/// A shape of any type; what a type does not have is empty.
#[derive(Clone, Deserialize)]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    #[serde(default)]
    members: Map<String, Value>,
    pub(crate) member: Option<ShapeRef>,
    pub(crate) key: Option<ShapeRef>,
    pub(crate) value: Option<ShapeRef>,
    pub(crate) payload: Option<String>,
    #[serde(default)]
    pub(crate) flattened: bool,
    #[serde(rename = "eventstream", default)]
    pub(crate) event_stream: bool,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(rename = "enum", default)]
    pub(crate) values: Vec<String>,
}

impl Shape {
    pub(crate) fn is_enum(&self) -> bool {
        !self.values.is_empty()
    }

    /// In the model's order, which is the order of keys in what operations return.
    pub(crate) fn members(&self) -> Vec<(String, Member)> {
        let member = |value: &Value| serde_json::from_value(value.clone()).ok();
        self.members
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), member(value)?)))
            .collect()
    }
}

impl Model {
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let mut model: Self = parse(path)?;
        for (what, entries) in [
            ("paginators", &mut model.paginators),
            ("waiters", &mut model.waiters),
        ] {
            let path = path.with_extension(format!("{what}.json"));
            if path.exists() {
                *entries = parse(&path)?;
            }
        }
        Ok(model)
    }

    pub(crate) fn operation(&self, service: &'static str, name: &str) -> Result<Operation, Error> {
        find(&self.operations, service, "operation", name)
    }

    pub(crate) fn shape(&self, service: &'static str, name: &str) -> Result<Shape, Error> {
        find(&self.shapes, service, "shape", name)
    }

    /// The names of all operations, in the model's order.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = fs::read_to_string(path).map_err(Error::file(path))?;
    serde_json::from_str(&text).map_err(|source| Error::Json {
        path: path.into(),
        source,
    })
}

fn find<T: serde::de::DeserializeOwned>(
    entries: &Map<String, Value>,
    service: &'static str,
    what: &'static str,
    name: &str,
) -> Result<T, Error> {
    entries
        .get(name)
        .and_then(|value| serde_json::from_value(value.clone()).ok())
        .ok_or_else(|| Error::Missing {
            service,
            what,
            name: name.to_owned(),
        })
}
