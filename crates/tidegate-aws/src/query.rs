//! The protocol `query`: a form is sent, XML is answered.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::endpoint::encode;
use crate::json;
use crate::modelled::Modelled;
use crate::rest_json::text;
use crate::shape::Shape;
use crate::value::{Map, Value};
use crate::xml::{self, Element};

/// The request of an operation: its parameters in the order of their names.
pub(crate) fn request(operation: &Modelled, input: &Map) -> Result<HttpRequest, BoxError> {
    let mut form = vec![
        ("Action".to_owned(), operation.name.to_owned()),
        ("Version".to_owned(), operation.target.to_owned()),
    ];
    structure(&mut form, "", input, operation.input);
    form.sort();
    let pairs = form.iter();
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    let mut request = HttpRequest::new(SdkBody::from(pairs.join("&")));
    request.set_method(operation.method)?;
    request.set_uri("/")?;
    Ok(request)
}

type Form = Vec<(String, String)>;

fn structure(form: &mut Form, prefix: &str, map: &Map, shape: &Shape) {
    for member in shape.members() {
        let Some(value) = map.get(member.name) else {
            continue;
        };
        let dot = if prefix.is_empty() { "" } else { "." };
        put(
            form,
            format!("{prefix}{dot}{}", member.wire),
            value,
            member.shape,
        );
    }
}

fn put(form: &mut Form, name: String, value: &Value, shape: &Shape) {
    match (value, shape) {
        (Value::Null, _) => {}
        (
            Value::Map(map),
            Shape::Map {
                value: inner,
                key_name,
                value_name,
                flattened,
            },
        ) => {
            let entry = if *flattened { "" } else { ".entry" };
            for (index, (key, value)) in map.iter().enumerate() {
                let place = format!("{name}{entry}.{}", index + 1);
                form.push((format!("{place}.{key_name}"), key.to_owned()));
                put(form, format!("{place}.{value_name}"), value, inner);
            }
        }
        (Value::Map(map), _) => structure(form, &name, map, shape),
        (
            Value::List(items),
            Shape::List {
                item,
                item_name,
                flattened,
            },
        ) => {
            if items.is_empty() {
                form.push((name, String::new()));
                return;
            }
            let base = match (flattened, item_name) {
                (false, _) => format!("{name}.{}", item_name.unwrap_or("member")),
                (true, None) => name,
                (true, Some(item_name)) => match name.rsplit_once('.') {
                    Some((outer, _)) => format!("{outer}.{item_name}"),
                    None => (*item_name).to_owned(),
                },
            };
            for (index, value) in items.iter().enumerate() {
                put(form, format!("{base}.{}", index + 1), value, item);
            }
        }
        (Value::String(text), Shape::Blob) => form.push((name, STANDARD.encode(text))),
        _ => form.push((name, text(value, Format::DateTime))),
    }
}

/// The data in an answer.
pub(crate) fn data(operation: &Modelled, body: &[u8]) -> Result<Map, BoxError> {
    let Some(root) = xml::elements(body)? else {
        return Ok(Map::default());
    };
    let inside = match operation.wrapper {
        Some(wrapper) => root.children.iter().find(|child| child.name == wrapper),
        None => Some(&root),
    };
    match inside.map(|element| value(element, operation.output)) {
        Some(Value::Map(map)) => Ok(map),
        _ => Ok(Map::default()),
    }
}

fn value(element: &Element, shape: &Shape) -> Value {
    let named = |name: &'static str| {
        element
            .children
            .iter()
            .filter(move |child| child.name == name)
    };
    match shape {
        Shape::Structure(_) if element.is_empty() => Value::Map(Map::default()),
        Shape::Structure(members) => {
            let mut map = Map::default();
            for member in *members {
                let mut found = named(member.wire).peekable();
                match (found.peek(), member.shape) {
                    (
                        Some(_),
                        Shape::List {
                            item,
                            flattened: true,
                            ..
                        },
                    ) => {
                        let items = found.map(|child| value(child, item)).collect();
                        map.push(member.name, Value::List(items));
                    }
                    (Some(first), _) => map.push(member.name, value(first, member.shape)),
                    // A list is there even where the answer had none.
                    (None, Shape::List { .. }) => map.push(member.name, Value::List(Vec::new())),
                    (None, _) => {}
                }
            }
            Value::Map(map)
        }
        Shape::List {
            item, item_name, ..
        } => {
            let items = named(item_name.unwrap_or("member"));
            Value::List(items.map(|child| value(child, item)).collect())
        }
        Shape::Map {
            value: inner,
            key_name,
            value_name,
            ..
        } => {
            let entries = named("entry").filter_map(|entry| {
                let part = |name: &str| entry.children.iter().find(|child| child.name == name);
                let key = part(key_name)?.text.clone();
                Some((key.into(), value(part(value_name)?, inner)))
            });
            Value::Map(entries.collect())
        }
        Shape::Text => Value::String(element.text.clone()),
        _ if element.text.is_empty() => Value::Null,
        _ => json::scalar(shape, &element.text).unwrap_or(Value::Null),
    }
}
