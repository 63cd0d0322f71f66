//! Takes out of a published service model what the generator never reads: prose, links, endpoint rules.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::Error;

const UNREAD: &[&str] = &[
    "alias",
    "box",
    "contextParam",
    "deprecated",
    "documentation",
    "documentationUrl",
    "examples",
    "operationContextParams",
    "staticContextParams",
];

/// Writes the model in `from` to `to` without what is unread, one operation and one shape a line.
///
/// # Errors
///
/// When a file cannot be read or written, or `from` is not JSON.
pub fn trim(from: &Path, to: &Path) -> Result<(), Error> {
    let text = fs::read_to_string(from).map_err(Error::file(from))?;
    let mut model: Map<String, Value> =
        serde_json::from_str(&text).map_err(|source| Error::Json {
            path: from.into(),
            source,
        })?;
    // A member may bear any of the names above; only what describes a shape, a member or an operation is taken out.
    for (section, descend) in [("operations", false), ("shapes", true)] {
        let Some(Value::Object(entries)) = model.get_mut(section) else {
            continue;
        };
        for entry in entries.values_mut().filter_map(Value::as_object_mut) {
            forget(entry);
            if let (true, Some(Value::Object(members))) = (descend, entry.get_mut("members")) {
                members
                    .values_mut()
                    .filter_map(Value::as_object_mut)
                    .for_each(forget);
            }
        }
    }
    fs::write(to, lines(&model)).map_err(Error::file(to))
}

fn forget(description: &mut Map<String, Value>) {
    description.retain(|key, _| !UNREAD.contains(&key.as_str()));
}

fn lines(model: &Map<String, Value>) -> String {
    let mut text = String::from("{\n");
    let metadata = model.get("metadata").unwrap_or(&Value::Null);
    let _ = write!(text, "\"metadata\": {metadata}");
    for section in ["operations", "shapes"] {
        let _ = write!(text, ",\n\"{section}\": {{");
        let entries = model
            .get(section)
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        for (index, (name, entry)) in entries.enumerate() {
            let separator = if index == 0 { "" } else { "," };
            let _ = write!(text, "{separator}\n\"{name}\": {entry}");
        }
        text.push_str("\n}");
    }
    text.push_str("\n}\n");
    text
}
