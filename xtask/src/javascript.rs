//! The JavaScript side: what the validation of parameters needs to know of inputs.
//!
//! Each operation and each shape is JSON in a string, parsed when it is first used: strings are what costs a startup
//! snapshot, and each isolate made from it, the least.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::model::{Member, Model, Operation, Shape, ShapeRef};
use crate::names::lower_first;
use crate::plan::{BASE64_MEMBERS, Service};

pub(crate) fn service(service: &Service, model: &Model) -> Result<String, Error> {
    let mut shapes = Shapes {
        service,
        model,
        done: BTreeMap::new(),
        wanted: Vec::new(),
    };
    let mut operations = String::new();
    for name in service.operations {
        let operation = shapes.operation(&model.operation(service.name, name)?)?;
        let _ = writeln!(
            operations,
            "  {}: {},",
            lower_first(name),
            quote(&operation)
        );
    }
    shapes.follow()?;
    let mut text = format!(
        "// Generated from `models/{0}.json` by `cargo xtask generate`: what `validate.js` and `translate.js` know of inputs.

export const apiVersion = {1};
export const protocol = {2};

// Method name to JSON: input shape, and what the output needs.
export const operations = {{
  __proto__: null,
{operations}}};

// Shape name to JSON.
export const shapes = {{
  __proto__: null,
",
        service.name,
        json!(model.metadata.api_version),
        json!(model.metadata.protocol),
    );
    for (name, shape) in &shapes.done {
        let _ = writeln!(text, "  {name}: {},", quote(shape));
    }
    text.push_str(
        "};\n\n// The methods that exist, but are not offered yet.\nexport const notOffered = [\n",
    );
    for name in model
        .operations()
        .filter(|name| !service.operations.contains(name))
    {
        let _ = writeln!(text, "  {},", json!(lower_first(name)));
    }
    text.push_str("];\n");
    Ok(text)
}

fn quote(value: &Value) -> String {
    // JSON's own strings hold no apostrophe that would end a JavaScript one, and models hold no backslash.
    format!(
        "'{}'",
        value.to_string().replace('\\', "\\\\").replace('\'', "\\'")
    )
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
        if let Some(output) = &operation.output {
            let output = self.model.shape(self.service.name, &output.shape)?;
            if let Some(payload) = self.hoisted(&output)? {
                entry.insert("hoist".to_owned(), json!(payload));
            }
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

    /// The member of an output that is a structure of its own in the body.
    fn hoisted(&self, output: &Shape) -> Result<Option<String>, Error> {
        let Some(payload) = &output.payload else {
            return Ok(None);
        };
        let Some((_, member)) = output
            .members()
            .into_iter()
            .find(|(name, _)| name == payload)
        else {
            return Ok(None);
        };
        let shape = self.model.shape(self.service.name, &member.shape)?;
        Ok((shape.kind == "structure").then(|| payload.clone()))
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
        Ok(match shape.kind.as_str() {
            "structure" | "list" | "map" => {
                self.wanted.push(name.to_owned());
                json!({ "shape": name })
            }
            "string" | "character" => json!({}),
            "blob" => json!({"type": "binary"}),
            "integer" | "long" => json!({"type": "integer"}),
            "float" | "double" => json!({"type": "float"}),
            kind => json!({ "type": kind }),
        })
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
