//! The types of operations, their inputs and their outputs, for editors.
//!
//! Shapes have the model's names, as in the types that aws-sdk v2 brings. All members of outputs are optional there, and
//! so they are here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::Error;
use crate::model::{Member, Model, Shape};
use crate::names::lower_first;
use crate::plan::{BASE64_MEMBERS, Service};

/// What a member of a shape is for: a parameter takes more types than an output gives.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Input,
    Output,
}

/// The declarations of `AWS.<class>`.
pub(crate) fn service(service: &Service, model: &Model) -> Result<String, Error> {
    let class = service.class;
    let mut types = Types {
        service,
        model,
        done: BTreeMap::new(),
        wanted: BTreeSet::new(),
    };
    let mut methods = String::new();
    for name in service.operations(model) {
        let operation = model.operation(service.name, name)?;
        let (input, required) = types.side(operation.input.map(|i| i.shape), Side::Input)?;
        let (output, _) = types.side(operation.output.map(|o| o.shape), Side::Output)?;
        let method = lower_first(name);
        let input = qualified(class, &input);
        let output = qualified(class, &output);
        let params = if required { "params" } else { "params?" };
        let _ = writeln!(
            methods,
            "    {method}({params}: {input}, callback?: (err: AWSError, data: {output}) => void): Request<{output}>;"
        );
        if !required {
            let _ = writeln!(
                methods,
                "    {method}(callback: (err: AWSError, data: {output}) => void): Request<{output}>;"
            );
        }
    }
    types.follow()?;
    let mut text = format!(
        "// AWS.{class}: generated from `models/{name}.json` by `cargo xtask generate`.
declare namespace AWS {{
  class {class} extends Service {{
    constructor(options?: {class}.ClientConfiguration);
    config: Config & {class}.ClientConfiguration;
{methods}  }}
  namespace {class} {{
",
        name = service.name
    );
    for (name, declaration) in &types.done {
        let _ = writeln!(text, "    interface {name} {{\n{declaration}    }}");
    }
    text.push_str("  }\n}\n");
    Ok(text)
}

fn qualified(class: &str, shape: &str) -> String {
    match shape {
        "{}" => shape.to_owned(),
        _ => format!("{class}.{shape}"),
    }
}

struct Types<'a> {
    service: &'a Service,
    model: &'a Model,
    /// Name to the members of the interface.
    done: BTreeMap<String, String>,
    wanted: BTreeSet<String>,
}

impl Types<'_> {
    /// The name of an operation's input or output, and whether something in it is required.
    fn side(&mut self, name: Option<String>, side: Side) -> Result<(String, bool), Error> {
        let Some(name) = name else {
            return Ok(("{}".to_owned(), false));
        };
        let shape = self.model.shape(self.service.name, &name)?;
        let required = !shape.required.is_empty();
        let members = self.members(&shape, side)?;
        self.done.insert(name.clone(), members);
        Ok((name, required))
    }

    fn members(&mut self, shape: &Shape, side: Side) -> Result<String, Error> {
        let mut text = String::new();
        for (name, member) in shape.members() {
            let optional = match side {
                Side::Input if shape.required.contains(&name) => "",
                _ => "?",
            };
            let kind = self.member(&name, &member, side)?;
            let _ = writeln!(text, "      {name}{optional}: {kind};");
        }
        Ok(text)
    }

    fn member(&mut self, name: &str, member: &Member, side: Side) -> Result<String, Error> {
        if side == Side::Input && (member.streaming || BASE64_MEMBERS.contains(&name)) {
            return Ok("Body".to_owned());
        }
        self.reference(&member.shape, side)
    }

    fn reference(&mut self, name: &str, side: Side) -> Result<String, Error> {
        let shape = self.model.shape(self.service.name, name)?;
        Ok(match (shape.kind.as_str(), &shape.member, &shape.value) {
            ("list", Some(item), _) => {
                let item = self.reference(&item.shape, side)?;
                match item.contains(' ') {
                    true => format!("({item})[]"),
                    false => format!("{item}[]"),
                }
            }
            ("map", _, Some(value)) => {
                format!(
                    "{{ [key: string]: {} }}",
                    self.reference(&value.shape, side)?
                )
            }
            ("structure", ..) => {
                self.wanted.insert(name.to_owned());
                if shape.event_stream {
                    format!("EventStream<{name}>")
                } else {
                    name.to_owned()
                }
            }
            ("string", ..) if shape.is_enum() => {
                let values: Vec<_> = shape.values.iter().map(|v| format!("{v:?}")).collect();
                // Completes the known ones and takes those of tomorrow.
                format!("{} | (string & {{}})", values.join(" | "))
            }
            ("blob", ..) if side == Side::Output => "Buffer".to_owned(),
            ("blob", ..) => "Body".to_owned(),
            ("timestamp", ..) if side == Side::Output => "Date".to_owned(),
            ("timestamp", ..) => "Date | string | number".to_owned(),
            ("boolean", ..) => "boolean".to_owned(),
            ("integer" | "long" | "float" | "double", ..) => "number".to_owned(),
            _ => "string".to_owned(),
        })
    }

    /// Structures inside inputs and outputs; nothing in them is required, as in outputs.
    fn follow(&mut self) -> Result<(), Error> {
        while let Some(name) = self.wanted.pop_first() {
            if !self.done.contains_key(&name) {
                let shape = self.model.shape(self.service.name, &name)?;
                let members = self.members(&shape, Side::Output)?;
                self.done.insert(name, members);
            }
        }
        Ok(())
    }
}
