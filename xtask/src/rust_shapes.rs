//! The conversions of single members and of the structures they share.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::Error;
use crate::model::{Member, Model, Shape};
use crate::names::{field, pascal, snake};
use crate::plan::{BASE64_MEMBERS, Service};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// From an input to the SDK's types.
    Read,
    /// From the SDK's types to an output.
    Write,
}

/// Collects the structures that operations need.
pub(crate) struct Shapes<'a> {
    service: &'a Service,
    model: &'a Model,
    needed: BTreeSet<(String, Direction)>,
    inside: bool,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(service: &'a Service, model: &'a Model) -> Self {
        Self {
            service,
            model,
            needed: BTreeSet::new(),
            inside: false,
        }
    }

    /// The function that converts a member's value.
    pub(crate) fn convert(
        &mut self,
        direction: Direction,
        name: &str,
        member: &Member,
    ) -> Result<String, Error> {
        if BASE64_MEMBERS.contains(&name) {
            return Ok("read::base64".to_owned());
        }
        if member.streaming && direction == Direction::Read {
            return Ok("read::stream".to_owned());
        }
        self.conversion(direction, &member.shape)
    }

    /// The statement that puts a member of an output to its place.
    pub(crate) fn put(
        &mut self,
        name: &str,
        member: &Member,
        value: &str,
    ) -> Result<String, Error> {
        let shape = self.model.shape(self.service.name, &member.shape)?;
        if let ("list", Some(item)) = (shape.kind.as_str(), &shape.member) {
            let item = self.conversion(Direction::Write, &item.shape)?;
            return Ok(format!("to.list(\"{name}\", {value}, {item});\n"));
        }
        let convert = self.conversion(Direction::Write, &member.shape)?;
        Ok(format!("to.put(\"{name}\", {value}, {convert});\n"))
    }

    fn conversion(&mut self, direction: Direction, name: &str) -> Result<String, Error> {
        let shape = self.model.shape(self.service.name, name)?;
        let module = if direction == Direction::Read {
            "read"
        } else {
            "write"
        };
        Ok(match (shape.kind.as_str(), &shape.member, &shape.value) {
            ("string", ..) if shape.is_enum() => {
                format!("{module}::enumeration::<types::{}>", pascal(name))
            }
            ("list", Some(item), _) => format!(
                "{module}::list({})",
                self.conversion(direction, &item.shape)?
            ),
            ("map", _, Some(value)) => format!(
                "{module}::map({})",
                self.conversion(direction, &value.shape)?
            ),
            ("structure", ..) => {
                self.needed.insert((name.to_owned(), direction));
                let path = if self.inside { "" } else { "shapes::" };
                format!("{path}{}_{}", module, snake(name))
            }
            ("character", ..) => format!("{module}::string"),
            (kind, ..) => format!("{module}::{kind}"),
        })
    }

    /// The code of all structures that were asked for, and of those inside of them.
    pub(crate) fn code(mut self, header: &str) -> Result<String, Error> {
        self.inside = true;
        let mut functions = std::collections::BTreeMap::new();
        while let Some(next) = self
            .needed
            .iter()
            .find(|next| !functions.contains_key(*next))
            .cloned()
        {
            let shape = self.model.shape(self.service.name, &next.0)?;
            let code = match next.1 {
                Direction::Read => self.reader(&next.0, &shape)?,
                Direction::Write => self.writer(&next.0, &shape)?,
            };
            functions.insert(next, code);
        }
        if functions.is_empty() {
            return Ok(header.to_owned());
        }
        let body: String = functions.values().map(|code| format!("{code}\n")).collect();
        let mut code = header.to_owned();
        let _ = writeln!(code, "use {}::types;\n", self.service.sdk);
        if body.contains("Fields") {
            let read = if body.contains("read::") {
                "self, "
            } else {
                ""
            };
            let _ = writeln!(code, "use crate::read::{{{read}Fields, InputError}};");
        }
        code.push_str("use crate::value::Value;\n");
        if body.contains("Members") {
            let write = if body.contains("write::") {
                "self, "
            } else {
                ""
            };
            let _ = writeln!(code, "use crate::write::{{{write}Members}};");
        }
        Ok(format!("{code}\n{body}"))
    }

    fn reader(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let rust = pascal(name);
        let mut code = format!(
            "pub(super) fn read_{}(from: Value) -> Result<types::{rust}, InputError> {{
let mut from = Fields::of(from)?;
let shape = types::{rust}::builder()",
            snake(name)
        );
        for (member_name, member) in shape.members() {
            let convert = self.convert(Direction::Read, &member_name, &member)?;
            let _ = write!(
                code,
                "\n.set_{}(from.take(\"{member_name}\", {convert})?)",
                snake(&member_name)
            );
        }
        // The SDK's builders fail where a required member is missing, and return no Result where none is required.
        code.push_str(if shape.required.is_empty() {
            ".build();\n"
        } else {
            ".build()?;\n"
        });
        code.push_str("Ok(shape)\n}\n");
        Ok(code)
    }

    fn writer(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let mut code = format!(
            "pub(super) fn write_{}(from: types::{}) -> Value {{\nlet mut to = Members::default();\n",
            snake(name),
            pascal(name)
        );
        for (member_name, member) in shape.members() {
            code.push_str(&self.put(
                &member_name,
                &member,
                &format!("from.{}", field(&member_name)),
            )?);
        }
        code.push_str("Value::Map(to.into_map())\n}\n");
        Ok(code)
    }
}
