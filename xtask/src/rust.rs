//! The Rust side: for each operation, from its input to the SDK's and from the SDK's output to its own.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::Error;
use crate::model::{Member, Model, Operation, Shape};
use crate::modelled;
use crate::names::{field, pascal, snake};
use crate::plan::{ROOTS, Service};
use crate::rust_shapes::{Direction, Shapes};

/// The module that lists the services.
pub(crate) fn services(models: &[(&Service, Model)]) -> String {
    let mut code = header("All services", "models/");
    code.push_str("use crate::operation::{Definition, Protocol};\n\n");
    let mut parts: [String; 4] = Default::default();
    let [variants, all, arms, tables] = &mut parts;
    for (service, model) in models {
        let (name, variant) = (service.name, pascal(service.class));
        let feature = match service.sdk {
            Some(_) => String::new(),
            None => format!("#[cfg(feature = {name:?})]\n"),
        };
        if service.sdk.is_some() {
            code.push_str("#[allow(deprecated, reason = \"what the Rust SDK deprecates is part of v2 all the same\")]\n");
        }
        let _ = writeln!(code, "{feature}pub(crate) mod {name};");
        let add = |to: &mut String, line: String| to.push_str(&format!("{feature}{line}\n"));
        add(variants, format!("{variant},"));
        add(all, format!("Self::{variant},"));
        let table = name.to_uppercase();
        add(arms, format!("Self::{variant} => &{table},"));
        let description = match service.sdk {
            Some(_) => String::new(),
            None => modelled::description(service, model).to_string(),
        };
        add(
            tables,
            format!(
                "static {table}: Definition = Definition {{
    identifier: {name:?},
    class: {:?},
    prefix: {:?},
    protocol: {},
    operations: {name}::OPERATIONS,
    inputs: {name}::inputs::OPERATIONS,
    shapes: {name}::inputs::SHAPES,
    description: r#\"{description}\"#,
}};
",
                service.class,
                model.metadata.endpoint_prefix,
                modelled::protocol(model),
            ),
        );
    }
    let _ = writeln!(
        code,
        "
/// A service that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {{
{variants}}}

impl Service {{
    pub(crate) const ALL: &[Self] = &[{all}];

    pub(crate) fn definition(self) -> &'static Definition {{
        match self {{
{arms}}}
    }}
}}

{tables}"
    );
    code
}

/// The files of a service: one an operation, one for the shapes they share, and one that lists the operations.
pub(crate) fn service(service: &Service, model: &Model) -> Result<BTreeMap<String, String>, Error> {
    if service.sdk.is_none() {
        return modelled::service(service, model);
    }
    let mut files = BTreeMap::new();
    let mut shapes = Shapes::new(service, model);
    let names = service.operations(model);
    for name in &names {
        let operation = model.operation(service.name, name)?;
        let code = one(service, model, &operation, &mut shapes)?;
        files.insert(format!("{}.rs", snake(name)), code);
    }
    let shapes = shapes.files(|what| header(what, &source(service)))?;
    for (name, code) in shapes {
        files.insert(format!("shapes/{name}.rs"), code);
    }
    files.insert("mod.rs".to_owned(), list(service, names));
    Ok(files)
}

pub(crate) fn source(service: &Service) -> String {
    format!("models/{}.json", service.name)
}

pub(crate) fn header(what: &str, source: &str) -> String {
    format!("//! {what}; generated from `{source}` by `cargo xtask generate`.\n\n")
}

fn list(service: &Service, mut names: Vec<&str>) -> String {
    let mut code = header("The operations on offer", &source(service));
    for name in &names {
        let _ = writeln!(code, "mod {};", snake(name));
    }
    code.push_str("pub(crate) mod inputs;\nmod shapes;\n\nuse crate::operation::Operation;\n\n");
    let _ = writeln!(
        code,
        "/// In the order of their names.\npub(crate) static OPERATIONS: &[&Operation] = &["
    );
    names.sort_unstable();
    for name in names {
        let _ = writeln!(code, "&{}::OPERATION,", snake(name));
    }
    code.push_str("];\n");
    code
}

fn one(
    service: &Service,
    model: &Model,
    operation: &Operation,
    shapes: &mut Shapes<'_>,
) -> Result<String, Error> {
    let (name, rust) = (&operation.name, pascal(&operation.name));
    let input = match &operation.input {
        Some(input) => Some(model.shape(service.name, &input.shape)?),
        None => None,
    };
    let output = match &operation.output {
        Some(output) => Some(model.shape(service.name, &output.shape)?),
        None => None,
    };
    let reading = input_body(operation, input.as_ref(), shapes)?;
    let writing = output_body(operation, output.as_ref(), shapes)?;
    let document = document(service, model, operation, output.as_ref())?;
    let content_md5 = input
        .as_ref()
        .is_some_and(|shape| shape.members().iter().any(|(name, _)| name == "ContentMD5"));
    let mut code = header(&format!("`{name}`"), &source(service));
    let (sdk, module) = (service.sdk.unwrap_or_default(), snake(name));
    let _ = write!(
        code,
        "use aws_smithy_runtime_api::client::interceptors::context::{{Input, Output}};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use {sdk}::operation::{module}::{{{name} as Sdk, {rust}Input, {rust}Output}};
{imports}
use crate::operation::Operation;
use crate::read::{{self, Fields, InputError}};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{{self, Members}};

pub(super) static OPERATION: Operation = Operation {{
    name: \"{name}\",
    method: \"{method}\",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &{uri_members:?},
    streamed: {streamed},
    answers_xml: {answers_xml},
    root: {root:?},
    sends_xml: {sends_xml},
    fixed_query: {fixed_query:?},
    takes_content_md5: {content_md5},
    requires_checksum: {checksum},
}};

{reading}
{writing}",
        imports = imports(sdk, &reading, &writing),
        method = operation.http.method,
        uri_members = uri_members(input.as_ref()),
        streamed = output
            .as_ref()
            .is_some_and(|shape| streamed(shape).is_some()),
        answers_xml = document.is_some(),
        root = document.flatten(),
        sends_xml = sends_xml(service, model, input.as_ref())?,
        fixed_query = operation.http.fixed_query(),
        checksum = operation.checksum_required(),
    );
    Ok(prune(&code, &format!("{reading}{writing}")))
}

/// Drops the imports that a file with this body does not need.
fn prune(code: &str, body: &str) -> String {
    let needs = |word: &str| body.contains(word);
    code.replace(
        "use crate::read::{self, Fields, InputError};",
        if needs("read::") {
            "use crate::read::{self, Fields, InputError};"
        } else {
            "use crate::read::{Fields, InputError};"
        },
    )
    .replace(
        "use crate::write::{self, Members};",
        match (needs("write::"), needs("Members::")) {
            (true, _) => "use crate::write::{self, Members};",
            (false, true) => "use crate::write::Members;",
            (false, false) => "",
        },
    )
}

fn imports(sdk: &str, reading: &str, writing: &str) -> String {
    let mut code = String::new();
    if reading.contains("types::") || writing.contains("types::") {
        let _ = writeln!(code, "use {sdk}::types;");
    }
    if reading.contains("shapes::") || writing.contains("shapes::") {
        code.push_str("use super::shapes;\n");
    }
    code
}

/// The members that end up in the URI, whose length is bounded.
fn uri_members(input: Option<&Shape>) -> Vec<String> {
    let in_uri =
        |member: &Member| matches!(member.location.as_deref(), Some("uri" | "querystring"));
    input
        .into_iter()
        .flat_map(Shape::members)
        .filter(|(_, member)| in_uri(member))
        .map(|(name, _)| name)
        .collect()
}

/// The name of the member that is the body as it is.
fn streamed(output: &Shape) -> Option<String> {
    let payload = output.payload.as_ref()?;
    output
        .members()
        .into_iter()
        .find(|(name, member)| name == payload && member.streaming)
        .map(|(name, _)| name)
}

/// The root element that the Rust SDK wants of an answer, as far as it wants one; `None` where an answer's body is no document.
fn document(
    service: &Service,
    model: &Model,
    operation: &Operation,
    output: Option<&Shape>,
) -> Result<Option<Option<String>>, Error> {
    let root = ROOTS.iter().find(|(name, _)| *name == operation.name);
    let mut root = root.map(|(_, root)| (*root).to_owned());
    let payload = output.and_then(|shape| shape.payload.as_ref().map(|name| (shape, name)));
    if let Some((output, payload)) = payload {
        let mut members = output.members().into_iter();
        let Some((_, member)) = members.find(|(name, _)| name == payload) else {
            return Ok(Some(root));
        };
        let shape = model.shape(service.name, &member.shape)?;
        if shape.kind != "structure" || shape.event_stream {
            return Ok(None);
        }
        root.get_or_insert(member.location_name.unwrap_or(member.shape));
    }
    Ok(Some(root))
}

/// Whether the body of a request is a document.
fn sends_xml(service: &Service, model: &Model, input: Option<&Shape>) -> Result<bool, Error> {
    let Some(input) = input.filter(|_| model.metadata.protocol == "rest-xml") else {
        return Ok(false);
    };
    let mut members = input.members().into_iter();
    let Some(payload) = &input.payload else {
        return Ok(members.any(|(_, member)| member.location.is_none() && !member.streaming));
    };
    match members.find(|(name, _)| name == payload) {
        Some((_, member)) => Ok(model.shape(service.name, &member.shape)?.kind == "structure"),
        None => Ok(false),
    }
}

fn input_body(
    operation: &Operation,
    input: Option<&Shape>,
    shapes: &mut Shapes<'_>,
) -> Result<String, Error> {
    let rust = pascal(&operation.name);
    let members = input.map(Shape::members).unwrap_or_default();
    let from = if members.is_empty() { "_from" } else { "from" };
    let mut code = format!(
        "fn input({from}: &mut Fields) -> Result<Input, InputError> {{\nlet input = {rust}Input::builder()"
    );
    for (member, shape) in &members {
        let convert = shapes.convert(Direction::Read, member, shape)?;
        let _ = write!(
            code,
            "\n.set_{}(from.take(\"{member}\", {convert})?)",
            snake(member)
        );
    }
    code.push_str(".build()?;\nOk(Input::erase(input))\n}\n");
    Ok(code)
}

fn output_body(
    operation: &Operation,
    output: Option<&Shape>,
    shapes: &mut Shapes<'_>,
) -> Result<String, Error> {
    let mut in_headers = String::new();
    let mut in_body = String::new();
    let mut needs_answer = false;
    let payload = output.and_then(|shape| shape.payload.clone());
    let streamed = output.and_then(streamed);
    for (name, member) in output.map(Shape::members).unwrap_or_default() {
        let header = member.location_name.as_deref().unwrap_or(&name);
        let line = match member.location.as_deref() {
            Some("headers") => {
                needs_answer = true;
                format!("to.header_map(\"{name}\", answer, \"{header}\");\n")
            }
            Some("header") if header == "Expires" => {
                needs_answer = true;
                "to.expires(answer);\n".to_owned()
            }
            _ if shapes.is_event_stream(&member)? => {
                shapes.put_events(&name, &member, &format!("output.{}", field(&name)))?
            }
            _ if streamed.as_ref() == Some(&name) => {
                needs_answer = true;
                format!("to.insert(\"{name}\", answer.body_value());\n")
            }
            _ if payload.as_ref() == Some(&name) && shapes.is_string(&member)? => {
                needs_answer = true;
                format!("to.insert(\"{name}\", answer.body_text());\n")
            }
            _ => shapes.put(&name, &member, &format!("output.{}", field(&name)))?,
        };
        if member.location.is_some() {
            in_headers.push_str(&line)
        } else {
            in_body.push_str(&line)
        }
    }
    // A response without a body has none of the members that a body has, not even empty lists.
    if payload.is_none() && !in_body.is_empty() {
        needs_answer = true;
        in_body = format!("if answer.has_body() {{\n{in_body}}}\n");
    }
    let rust = pascal(&operation.name);
    if in_headers.is_empty() && in_body.is_empty() {
        return Ok(format!(
            "fn output(output: Output, _answer: &Answer) -> Option<Map> {{
output.downcast::<{rust}Output>().ok()?;
Some(Map::default())
}}
"
        ));
    }
    let answer = if needs_answer { "answer" } else { "_answer" };
    let reads = in_headers.contains("output.") || in_body.contains("output.");
    let take = if reads { "let output = " } else { "" };
    Ok(format!(
        "fn output(output: Output, {answer}: &Answer) -> Option<Map> {{
{take}output.downcast::<{rust}Output>().ok()?;
let mut to = Members::default();
{in_headers}{in_body}Some(to.into_map())
}}
"
    ))
}
