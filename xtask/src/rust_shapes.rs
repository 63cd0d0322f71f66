//! The conversions of single members and of the structures they share.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::Error;
use crate::model::{Member, Model, Shape};
use crate::names::{field, pascal, snake};
use crate::plan::{BASE64_MEMBERS, NUMERALS, Service};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// From an input to the SDK's types.
    Read,
    /// From the SDK's types to an output.
    Write,
}

impl Direction {
    fn module(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }
}

/// Collects the structures that operations need.
pub(crate) struct Shapes<'a> {
    service: &'a Service,
    model: &'a Model,
    needed: BTreeSet<(String, Direction)>,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(service: &'a Service, model: &'a Model) -> Self {
        Self {
            service,
            model,
            needed: BTreeSet::new(),
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
        if NUMERALS.contains(&name) {
            return Ok(format!("{}::numeral", direction.module()));
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
        let convert = self.convert(Direction::Write, name, member)?;
        Ok(format!("to.put(\"{name}\", {value}, {convert});\n"))
    }

    fn conversion(&mut self, direction: Direction, name: &str) -> Result<String, Error> {
        let shape = self.model.shape(self.service.name, name)?;
        let module = direction.module();
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
                format!("shapes::{}::{module}", field(name))
            }
            ("character", ..) => format!("{module}::string"),
            (kind, ..) => format!("{module}::{kind}"),
        })
    }

    /// Whether a member of an output is a stream of events.
    pub(crate) fn is_event_stream(&self, member: &Member) -> Result<bool, Error> {
        let shape = self.model.shape(self.service.name, &member.shape)?;
        Ok(shape.event_stream)
    }

    /// Whether a member is text.
    pub(crate) fn is_string(&self, member: &Member) -> Result<bool, Error> {
        let shape = self.model.shape(self.service.name, &member.shape)?;
        Ok(shape.kind == "string")
    }

    /// The statement that puts a stream of events to its place, as a list.
    pub(crate) fn put_events(
        &mut self,
        name: &str,
        member: &Member,
        value: &str,
    ) -> Result<String, Error> {
        let convert = self.conversion(Direction::Write, &member.shape)?;
        Ok(format!(
            "let mut receiver = {value};\nto.insert(\"{name}\", write::events(|| write::ready(receiver.recv()), {convert}));\n"
        ))
    }

    /// The code of all structures that were asked for, and of those inside of them: a file each, and one that lists them.
    pub(crate) fn files(
        mut self,
        header: impl Fn(&str) -> String,
    ) -> Result<BTreeMap<String, String>, Error> {
        let mut functions: BTreeMap<(String, Direction), String> = BTreeMap::new();
        while let Some(next) = self
            .needed
            .iter()
            .find(|next| !functions.contains_key(*next))
            .cloned()
        {
            let shape = self.model.shape(self.service.name, &next.0)?;
            let is_union = shape.event_stream || self.service.unions.contains(&next.0.as_str());
            let code = match (next.1, is_union) {
                (Direction::Read, false) => self.reader(&next.0, &shape)?,
                (Direction::Write, false) => self.writer(&next.0, &shape)?,
                (Direction::Read, true) => self.union_reader(&next.0, &shape)?,
                (Direction::Write, true) => self.union_writer(&next.0, &shape)?,
            };
            functions.insert(next, code);
        }
        let mut bodies: BTreeMap<String, String> = BTreeMap::new();
        for ((name, _), code) in functions {
            let body = bodies.entry(name).or_default();
            body.push('\n');
            body.push_str(&code);
        }
        let mut files = BTreeMap::new();
        let mut list = header("The structures inside of inputs and outputs");
        for (name, body) in bodies {
            let _ = writeln!(list, "pub(super) mod {};", field(&name));
            let code = format!(
                "{}{}{body}",
                header(&format!("`{name}`")),
                self.imports(&body)
            );
            files.insert(snake(&name), code);
        }
        files.insert("mod".to_owned(), list);
        Ok(files)
    }

    fn imports(&self, body: &str) -> String {
        let mut code = String::new();
        if body.contains("types::") {
            let _ = writeln!(code, "use {}::types;", self.service.sdk.unwrap_or_default());
        }
        if body.contains("shapes::") {
            code.push_str("use super::super::shapes;\n");
        }
        let names = |used: [(&str, &str); 3]| {
            let used = used.into_iter().filter(|(mark, _)| body.contains(mark));
            used.map(|(_, name)| name).collect::<Vec<_>>().join(", ")
        };
        let read = names([
            ("read::", "self"),
            ("Fields", "Fields"),
            ("InputError", "InputError"),
        ]);
        if !read.is_empty() {
            let _ = writeln!(code, "use crate::read::{{{read}}};");
        }
        code.push_str("use crate::value::Value;\n");
        let write = names([("write::", "self"), ("Members", "Members"), ("\0", "")]);
        if !write.is_empty() {
            let _ = writeln!(code, "use crate::write::{{{write}}};");
        }
        code
    }

    fn reader(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let rust = pascal(name);
        let members = shape.members();
        let from = if members.is_empty() {
            "Fields::of(from)?;"
        } else {
            "let mut from = Fields::of(from)?;"
        };
        let mut code = format!(
            "pub(in super::super) fn read(from: Value) -> Result<types::{rust}, InputError> {{
{from}
let shape = types::{rust}::builder()"
        );
        for (member_name, member) in members {
            let convert = self.convert(Direction::Read, &member_name, &member)?;
            let _ = write!(
                code,
                "\n.set_{}(from.take(\"{member_name}\", {convert})?)",
                snake(&member_name)
            );
        }
        code.push_str(".build();\nread::built(shape)\n}\n");
        Ok(code)
    }

    fn writer(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let rust = pascal(name);
        let members = shape.members();
        if members.is_empty() {
            return Ok(format!(
                "pub(in super::super) fn write(_from: types::{rust}) -> Value {{\nValue::Map(Members::default().into_map())\n}}\n"
            ));
        }
        let mut code = format!(
            "pub(in super::super) fn write(from: types::{rust}) -> Value {{\nlet mut to = Members::default();\n"
        );
        for (member_name, member) in members {
            code.push_str(&self.put(
                &member_name,
                &member,
                &format!("from.{}", field(&member_name)),
            )?);
        }
        code.push_str("Value::Map(to.into_map())\n}\n");
        Ok(code)
    }

    /// One of its members, the first that is there.
    fn union_reader(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let rust = pascal(name);
        let mut code = format!(
            "pub(in super::super) fn read(from: Value) -> Result<types::{rust}, InputError> {{\nlet mut from = Fields::of(from)?;\n"
        );
        for (member_name, member) in shape.members() {
            let convert = self.convert(Direction::Read, &member_name, &member)?;
            let _ = write!(
                code,
                "if let Some(value) = from.take(\"{member_name}\", {convert})? {{\nreturn Ok(types::{rust}::{}(value));\n}}\n",
                pascal(&member_name)
            );
        }
        let _ = write!(code, "Err(InputError::empty_union(\"{name}\"))\n}}\n");
        Ok(code)
    }

    fn union_writer(&mut self, name: &str, shape: &Shape) -> Result<String, Error> {
        let rust = pascal(name);
        let mut code = format!(
            "pub(in super::super) fn write(from: types::{rust}) -> Value {{\nlet mut to = Members::default();\nmatch from {{\n"
        );
        for (member_name, member) in shape.members() {
            let put = self.put(&member_name, &member, "value")?;
            let _ = writeln!(
                code,
                "types::{rust}::{}(value) => {{ {put} }}",
                pascal(&member_name)
            );
        }
        code.push_str("_ => {}\n}\nValue::Map(to.into_map())\n}\n");
        Ok(code)
    }
}
