//! The Rust side of services whose requests and answers are made after their models: tables, no code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Value, json};

use crate::Error;
use crate::model::{Member, Model, Operation, Shape};
use crate::names::{lower_first, snake};
use crate::plan::Service;
use crate::rust::{header, source};

/// The files of a service: its operations, and the shapes that they refer to.
pub(crate) fn service(service: &Service, model: &Model) -> Result<BTreeMap<String, String>, Error> {
    let mut tables = Tables {
        service,
        model,
        done: BTreeMap::new(),
        wanted: BTreeSet::new(),
    };
    let mut operations = header("The operations on offer", &source(service));
    operations.push_str(
        "use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

",
    );
    let mut names: Vec<&str> = service.operations(model);
    names.sort_unstable();
    operations.push_str(
        "/// In the order of their names.\npub(crate) static OPERATIONS: &[&Operation] = &[\n",
    );
    for name in &names {
        let _ = writeln!(operations, "&{},", constant(name));
    }
    operations.push_str("];\n");
    for name in &names {
        operations.push_str(&tables.operation(&model.operation(service.name, name)?)?);
    }
    if !operations.contains("Shape::") {
        operations = operations.replace("use crate::shape::Shape;\n", "");
    }
    tables.follow()?;
    let mut shapes = header("The shapes inside of inputs and outputs", &source(service));
    let tables: String = tables.done.into_values().collect();
    let place = if tables.contains("Place::") {
        "Place, "
    } else {
        ""
    };
    let _ = write!(
        shapes,
        "use crate::shape::{{Member, {place}Shape}};\n\n{tables}"
    );
    let list = format!(
        "{}pub(crate) mod inputs;\nmod operations;\nmod shapes;\n\npub(crate) use operations::OPERATIONS;\n",
        header("The service", &source(service))
    );
    Ok(BTreeMap::from([
        ("mod.rs".to_owned(), list),
        ("operations.rs".to_owned(), operations),
        ("shapes.rs".to_owned(), shapes),
    ]))
}

/// What JavaScript makes the class of.
pub(crate) fn description(service: &Service, model: &Model) -> Value {
    let operations = service.operations(model);
    let operations: Vec<String> = operations.into_iter().map(lower_first).collect();
    json!({
        "identifier": service.name,
        "apiVersion": model.metadata.api_version,
        "protocol": model.metadata.protocol,
        "operations": operations,
        "paginators": model.paginators,
        "waiters": model.waiters,
    })
}

/// The expression of a service's protocol.
pub(crate) fn protocol(model: &Model) -> String {
    match (
        model.metadata.protocol.as_str(),
        &model.metadata.json_version,
    ) {
        ("rest-xml", _) => "Protocol::RestXml".to_owned(),
        ("query", _) => "Protocol::Query".to_owned(),
        ("rest-json", _) => "Protocol::RestJson".to_owned(),
        (_, version) => format!("Protocol::Json({:?})", version.as_deref().unwrap_or("1.0")),
    }
}

fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

struct Tables<'a> {
    service: &'a Service,
    model: &'a Model,
    done: BTreeMap<String, String>,
    wanted: BTreeSet<String>,
}

impl Tables<'_> {
    fn operation(&mut self, operation: &Operation) -> Result<String, Error> {
        let name = &operation.name;
        let constant = constant(name);
        let mut shape = |reference: &Option<crate::model::ShapeRef>| match reference {
            Some(reference) => self.reference(&reference.shape, "shapes::"),
            None => Ok("&Shape::Structure(&[])".to_owned()),
        };
        let (input, output) = (shape(&operation.input)?, shape(&operation.output)?);
        let (input_shape, output_shape) = (
            self.shape_of(&operation.input)?,
            self.shape_of(&operation.output)?,
        );
        let payload =
            |shape: &Option<Shape>| shape.as_ref().and_then(|shape| shape.payload.clone());
        let in_uri =
            |member: &Member| matches!(member.location.as_deref(), Some("uri" | "querystring"));
        let uri_members: Vec<String> = input_shape
            .iter()
            .flat_map(Shape::members)
            .filter(|(_, member)| in_uri(member))
            .map(|(name, _)| name)
            .collect();
        let target = match self.model.metadata.protocol.as_str() {
            "query" => Some(&self.model.metadata.api_version),
            _ => self.model.metadata.target_prefix.as_ref(),
        };
        let wrapper = operation
            .output
            .as_ref()
            .and_then(|output| output.result_wrapper.clone());
        Ok(format!(
            "
static {constant}: Operation = Operation {{
    name: \"{name}\",
    method: \"{method}\",
    plugin: || modelled::plugin(&{constant}_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &{uri_members:?},
    streamed: false,
    answers_xml: {answers_xml},
    root: None,
    sends_xml: false,
    fixed_query: {fixed_query:?},
    takes_content_md5: false,
    requires_checksum: false,
}};

static {constant}_MODEL: Modelled = Modelled {{
    protocol: {protocol},
    name: \"{name}\",
    method: \"{method}\",
    path: \"{path}\",
    target: \"{target}\",
    input: {input},
    output: {output},
    input_payload: {input_payload:?},
    output_payload: {output_payload:?},
    lists: {lists},
    wrapper: {wrapper:?},
}};
",
            method = operation.http.method,
            answers_xml = self.model.metadata.protocol == "query",
            fixed_query = operation.http.fixed_query(),
            path = operation.http.request_uri,
            protocol = protocol(self.model),
            target = target.map(String::as_str).unwrap_or_default(),
            lists = self.model.metadata.aws_query_compatible.is_some(),
            input_payload = payload(&input_shape),
            output_payload = payload(&output_shape),
        ))
    }

    fn shape_of(&self, reference: &Option<crate::model::ShapeRef>) -> Result<Option<Shape>, Error> {
        match reference {
            Some(reference) => self
                .model
                .shape(self.service.name, &reference.shape)
                .map(Some),
            None => Ok(None),
        }
    }

    /// The expression of a shape: a table of its own where it has parts.
    fn reference(&mut self, name: &str, path: &str) -> Result<String, Error> {
        let shape = self.model.shape(self.service.name, name)?;
        Ok(match shape.kind.as_str() {
            "structure" | "list" | "map" => {
                self.wanted.insert(name.to_owned());
                format!("&{path}{}", constant(name))
            }
            "blob" => "&Shape::Blob".to_owned(),
            "integer" | "long" => "&Shape::Integer".to_owned(),
            "float" | "double" => "&Shape::Float".to_owned(),
            "boolean" => "&Shape::Boolean".to_owned(),
            "timestamp" => "&Shape::Timestamp".to_owned(),
            _ => "&Shape::Text".to_owned(),
        })
    }

    fn follow(&mut self) -> Result<(), Error> {
        while let Some(name) = self.wanted.pop_first() {
            let constant = constant(&name);
            if self.done.contains_key(&constant) {
                continue;
            }
            let shape = self.model.shape(self.service.name, &name)?;
            let code = match (shape.kind.as_str(), &shape.member, &shape.value) {
                ("list", Some(item), _) => format!(
                    "Shape::List {{ item: {}, item_name: {:?}, flattened: {} }}",
                    self.reference(&item.shape, "")?,
                    item.location_name,
                    shape.flattened
                ),
                ("map", _, Some(value)) => {
                    let key = shape.key.as_ref().and_then(|key| key.location_name.clone());
                    format!(
                        "Shape::Map {{ value: {}, key_name: {:?}, value_name: {:?}, flattened: {} }}",
                        self.reference(&value.shape, "")?,
                        key.as_deref().unwrap_or("key"),
                        value.location_name.as_deref().unwrap_or("value"),
                        shape.flattened
                    )
                }
                _ => self.structure(&shape)?,
            };
            let code = format!("pub(super) static {constant}: Shape = {code};\n\n");
            self.done.insert(constant, code);
            // Of two names that differ in case alone one would be lost.
            self.wanted.retain(|other| other != &name);
        }
        Ok(())
    }

    fn structure(&mut self, shape: &Shape) -> Result<String, Error> {
        let mut code = "Shape::Structure(&[".to_owned();
        for (name, member) in shape.members() {
            let inner = self.reference(&member.shape, "")?;
            let wire = member.location_name.as_deref().unwrap_or(&name);
            let place = match member.location.as_deref() {
                Some("header" | "headers") => "Header",
                Some("uri") => "Uri",
                Some("querystring") => "Query",
                Some("statusCode") => "Status",
                _ => "Body",
            };
            let _ = if place == "Body" && wire == name {
                write!(code, "Member::body(\"{name}\", {inner}),")
            } else {
                write!(
                    code,
                    "Member::at(\"{name}\", Place::{place}, \"{wire}\", {inner}),"
                )
            };
        }
        code.push_str("])");
        Ok(code)
    }
}
