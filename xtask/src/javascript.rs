//! The JavaScript side: what the validation of parameters needs to know of inputs.
//!
//! Each operation and each shape is JSON in a string of the program, which JavaScript asks for and parses when it is first
//! used: what is in the startup snapshot costs every isolate.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::model::{Member, Model, Operation, Shape, ShapeRef};
use crate::names::lower_first;
use crate::plan::{BASE64_MEMBERS, Service};

/// The service whose outputs JavaScript has to know: its `DocumentClient` translates them.
const DOCUMENTS: &str = "dynamodb";

/// The names of the operations, which become methods.
pub(crate) fn service(service: &Service, model: &Model) -> String {
    let lines = |names: Vec<&str>| -> String {
        let name = |name: &str| format!("  {},\n", json!(lower_first(name)));
        names.into_iter().map(name).collect()
    };
    format!(
        "// Generated from `models/{}.json` by `cargo xtask generate`.

export const apiVersion = {};
export const protocol = {};

export const operations = [
{}];

// Methods that the AWS SDK for Rust has no operation for.
export const notInSdk = [
{}];
",
        service.name,
        json!(model.metadata.api_version),
        json!(model.metadata.protocol),
        lines(service.operations(model)),
        lines(service.not_in_sdk.iter().map(|(name, _)| *name).collect()),
    )
}

/// What JavaScript asks for by name, as JSON: the inputs of operations, and the shapes that they refer to.
pub(crate) fn inputs(service: &Service, model: &Model) -> Result<String, Error> {
    let mut shapes = Shapes {
        service,
        model,
        done: BTreeMap::new(),
        wanted: Vec::new(),
    };
    let mut operations = BTreeMap::new();
    for name in model.operations() {
        let operation = shapes.operation(&model.operation(service.name, name)?)?;
        operations.insert(lower_first(name), operation);
    }
    shapes.follow()?;
    let rows = |entries: &BTreeMap<String, Value>| -> String {
        let row = |(name, value): (&String, &Value)| format!("    ({name:?}, r#\"{value}\"#),\n");
        entries.iter().map(row).collect()
    };
    Ok(format!(
        "//! What the validation of parameters knows of inputs, as JSON; generated from `models/{}.json` by `cargo xtask generate`.

/// By the name of the method, in order.
pub(crate) static OPERATIONS: &[(&str, &str)] = &[
{}];

/// The shapes inside of inputs, by name, in order.
pub(crate) static SHAPES: &[(&str, &str)] = &[
{}];
",
        service.name,
        rows(&operations),
        rows(&shapes.done),
    ))
}

struct Shapes<'a> {
    service: &'a Service,
    model: &'a Model,
    done: BTreeMap<String, Value>,
    wanted: Vec<String>,
}

impl Shapes<'_> {
    fn operation(&mut self, operation: &Operation) -> Result<Value, Error> {
        let mut entry = Map::new();
        entry.insert("method".to_owned(), json!(operation.http.method));
        entry.insert("input".to_owned(), self.input(operation.input.as_ref())?);
        if let Some(input) = &operation.input {
            let members = self.model.shape(self.service.name, &input.shape)?.members();
            let tokens = members
                .into_iter()
                .filter(|(_, member)| member.idempotency_token);
            let tokens: Vec<String> = tokens.map(|(name, _)| name).collect();
            if !tokens.is_empty() && self.service.sdk.is_none() {
                entry.insert("tokens".to_owned(), json!(tokens));
            }
        }
        if let (true, Some(output)) = (self.service.name == DOCUMENTS, &operation.output) {
            entry.insert("output".to_owned(), self.input(Some(output))?);
        }
        let modelled = operation.output.as_ref();
        if let Some(output) = modelled.filter(|_| self.service.sdk.is_none())
            && self.has_blobs(&output.shape, &mut Vec::new())?
        {
            entry.insert("blobs".to_owned(), json!(true));
        }
        if let Some(output) = &operation.output {
            let output = self.model.shape(self.service.name, &output.shape)?;
            if let Some((payload, shape)) = self.payload(&output)? {
                if shape.event_stream {
                    entry.insert("events".to_owned(), json!(payload));
                } else if shape.kind == "structure" {
                    entry.insert("hoist".to_owned(), json!(payload));
                }
            }
        }
        if let Some(instead) = self.service.instead_of(&operation.name) {
            entry.insert("instead".to_owned(), json!(lower_first(instead)));
        }
        Ok(Value::Object(entry))
    }

    fn input(&mut self, input: Option<&ShapeRef>) -> Result<Value, Error> {
        match input {
            Some(input) => {
                let shape = self.model.shape(self.service.name, &input.shape)?;
                self.structure(&shape)
            }
            None => Ok(json!({"type": "structure", "members": {}})),
        }
    }

    /// Whether there are bytes in a shape.
    fn has_blobs(&self, name: &str, seen: &mut Vec<String>) -> Result<bool, Error> {
        if seen.iter().any(|other| other == name) {
            return Ok(false);
        }
        seen.push(name.to_owned());
        let shape = self.model.shape(self.service.name, name)?;
        let members = shape.members();
        let inner = members.iter().map(|(_, member)| member.shape.as_str());
        let item = shape.member.iter().chain(&shape.value);
        let mut found = shape.kind == "blob";
        for name in inner.chain(item.map(|reference| reference.shape.as_str())) {
            found = found || self.has_blobs(name, seen)?;
        }
        Ok(found)
    }

    /// The member of an output that is the whole body, and its shape.
    fn payload(&self, output: &Shape) -> Result<Option<(String, Shape)>, Error> {
        let Some(payload) = &output.payload else {
            return Ok(None);
        };
        let mut members = output.members().into_iter();
        let Some((_, member)) = members.find(|(name, _)| name == payload) else {
            return Ok(None);
        };
        let shape = self.model.shape(self.service.name, &member.shape)?;
        Ok(Some((payload.clone(), shape)))
    }

    fn structure(&mut self, shape: &Shape) -> Result<Value, Error> {
        let mut entry = Map::new();
        entry.insert("type".to_owned(), json!("structure"));
        if !shape.required.is_empty() {
            entry.insert("required".to_owned(), json!(shape.required));
        }
        let mut members = Map::new();
        for (name, member) in shape.members() {
            let value = self.member(&name, &member)?;
            members.insert(name, value);
        }
        entry.insert("members".to_owned(), Value::Object(members));
        Ok(Value::Object(entry))
    }

    fn member(&mut self, name: &str, member: &Member) -> Result<Value, Error> {
        let mut value = self.reference(&member.shape)?;
        if let Value::Object(entry) = &mut value {
            if BASE64_MEMBERS.contains(&name) {
                entry.insert("type".to_owned(), json!("binary"));
            }
            if member.location.as_deref() == Some("uri") {
                entry.insert("location".to_owned(), json!("uri"));
            }
            if member.streaming {
                entry.insert("streaming".to_owned(), json!(true));
            }
        }
        Ok(value)
    }

    /// A scalar as it is, anything else by its name.
    fn reference(&mut self, name: &str) -> Result<Value, Error> {
        let shape = self.model.shape(self.service.name, name)?;
        let mut reference = match shape.kind.as_str() {
            "structure" | "list" | "map" => {
                self.wanted.push(name.to_owned());
                json!({ "shape": name })
            }
            "string" | "character" => json!({}),
            "blob" => json!({"type": "binary"}),
            "integer" | "long" => json!({"type": "integer"}),
            "float" | "double" => json!({"type": "float"}),
            kind => json!({ "type": kind }),
        };
        // Loggers are not told of it.
        if shape.sensitive {
            reference["sensitive"] = json!(true);
        }
        Ok(reference)
    }

    fn follow(&mut self) -> Result<(), Error> {
        while let Some(name) = self.wanted.pop() {
            if self.done.contains_key(&name) {
                continue;
            }
            let shape = self.model.shape(self.service.name, &name)?;
            let entry = match (shape.kind.as_str(), &shape.member, &shape.key, &shape.value) {
                ("list", Some(item), ..) => {
                    json!({"type": "list", "member": self.reference(&item.shape)?})
                }
                ("map", _, Some(key), Some(value)) => {
                    json!({"type": "map", "key": self.reference(&key.shape)?, "value": self.reference(&value.shape)?})
                }
                _ => self.structure(&shape)?,
            };
            self.done.insert(name, entry);
        }
        Ok(())
    }
}
