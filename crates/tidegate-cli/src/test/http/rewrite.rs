//! Puts what was recorded into the files of rules.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::Recorded;
use crate::error::CliError;
use crate::input::{name_of, read_text};

const MAX_RULES_BYTES: u64 = 64 << 20;

/// What one case recorded, and the file for rules that are its alone.
pub(in crate::test) struct CaseRules {
    pub(in crate::test) file: PathBuf,
    pub(in crate::test) recorded: Vec<Recorded>,
}

/// Method and URL.
type Key = (String, String);
/// How the requests of one method and URL ended, in their order.
type Group = (Key, Vec<Map<String, Value>>);

/// Writes what the cases of a folder recorded: to `shared` what came out the same wherever it was asked for, else to the
/// cases' own files. Rules of other methods and URLs stay. Gives the files that were written.
pub(in crate::test) fn rewrite(
    shared: &Path,
    cases: &[CaseRules],
) -> Result<Vec<PathBuf>, CliError> {
    let (common, own) = share(cases);
    let mut written = Vec::new();
    for (file, rules) in std::iter::once((shared, common))
        .chain(cases.iter().map(|case| case.file.as_path()).zip(own))
    {
        if write(file, rules)? {
            written.push(file.to_owned());
        }
    }
    Ok(written)
}

fn share(cases: &[CaseRules]) -> (Vec<Value>, Vec<Vec<Value>>) {
    let grouped: Vec<Vec<Group>> = cases.iter().map(|case| group(&case.recorded)).collect();
    let mut first: BTreeMap<&Key, &Vec<Map<String, Value>>> = BTreeMap::new();
    let mut differing: Vec<&Key> = Vec::new();
    for (key, ends) in grouped.iter().flatten() {
        if *first.entry(key).or_insert(ends) != ends {
            differing.push(key);
        }
    }
    let mut common = Vec::new();
    let mut taken: Vec<&Key> = Vec::new();
    let mut own = Vec::new();
    for case in &grouped {
        let mut rules = Vec::new();
        for (key, ends) in case {
            if differing.contains(&key) {
                rules.extend(rules_of(key, ends));
            } else if !taken.contains(&key) {
                taken.push(key);
                common.extend(rules_of(key, ends));
            }
        }
        own.push(rules);
    }
    (common, own)
}

/// In the order in which they were first asked for.
fn group(recorded: &[Recorded]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for Recorded { method, url, end } in recorded {
        let key = (method.clone(), url.clone());
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, ends)) => ends.push(end.clone()),
            None => groups.push((key, vec![end.clone()])),
        }
    }
    groups
}

/// One rule for equal answers in a row; all but the last match as often as they were given.
fn rules_of((method, url): &Key, ends: &[Map<String, Value>]) -> Vec<Value> {
    let runs: Vec<&[Map<String, Value>]> = ends.chunk_by(|a, b| a == b).collect();
    let last = runs.len().saturating_sub(1);
    let rule = |(index, run): (usize, &&[Map<String, Value>])| {
        let mut rule = Map::new();
        rule.insert("method".to_owned(), json!(method));
        rule.insert("url".to_owned(), json!(url));
        rule.extend(run.first().cloned().unwrap_or_default());
        if index < last {
            rule.insert("times".to_owned(), json!(run.len()));
        }
        Value::Object(rule)
    };
    runs.iter().enumerate().map(rule).collect()
}

/// Puts `rules` before those of the file that are for something else; whether there was anything to write.
fn write(file: &Path, rules: Vec<Value>) -> Result<bool, CliError> {
    if rules.is_empty() {
        return Ok(false);
    }
    let mut document = if file.exists() {
        // It was read as rules before.
        serde_json::from_str(&read_text(file, MAX_RULES_BYTES)?).unwrap_or_else(|_| json!({}))
    } else {
        json!({})
    };
    let key = |rule: &Value| (rule["method"].clone(), rule["url"].clone());
    let recorded: Vec<_> = rules.iter().map(key).collect();
    let kept = document["rules"].as_array().cloned().unwrap_or_default();
    let kept = kept
        .into_iter()
        .filter(|rule| !recorded.contains(&key(rule)));
    document["rules"] = rules.into_iter().chain(kept).collect();
    let text =
        serde_json::to_string_pretty(&document).map_err(|error| CliError::Output(error.into()))?;
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text + "\n"))
        .map_err(|source| CliError::Write {
            file: name_of(file),
            source,
        })?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(url: &str, status: u16) -> Recorded {
        Recorded {
            method: "GET".into(),
            url: url.into(),
            end: Map::from_iter([("status".to_owned(), json!(status))]),
        }
    }

    fn rule(url: &str, status: u16) -> Value {
        json!({"method": "GET", "url": url, "status": status})
    }

    fn case(file: &str, all: &[(&str, u16)]) -> CaseRules {
        CaseRules {
            file: file.into(),
            recorded: all
                .iter()
                .map(|(url, status)| recorded(url, *status))
                .collect(),
        }
    }

    #[test]
    fn what_cases_agree_on_is_shared_and_the_rest_is_their_own() {
        let cases = [
            case("a", &[("u", 200), ("v", 200)]),
            case("b", &[("v", 404), ("u", 200), ("w", 1)]),
        ];
        let (common, own) = share(&cases);
        assert_eq!(common, [rule("u", 200), rule("w", 1)]);
        assert_eq!(own, [vec![rule("v", 200)], vec![rule("v", 404)]]);
    }

    #[test]
    fn a_sequence_of_answers_is_a_sequence_of_rules() {
        let (common, _) = share(&[case("a", &[("u", 503), ("u", 503), ("u", 200)])]);
        let mut first = rule("u", 503);
        first["times"] = json!(2);
        assert_eq!(common, [first, rule("u", 200)]);
    }

    #[test]
    fn rules_for_something_else_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("http.json");
        let old = json!({"$schema": "s", "rules": [rule("u", 500), {"url": "**"}]});
        fs::write(&file, old.to_string()).expect("written");
        rewrite(&file, &[case("a", &[("u", 200)])]).expect("written");
        let text = fs::read_to_string(&file).expect("read");
        let new: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(
            new,
            json!({"$schema": "s", "rules": [rule("u", 200), {"url": "**"}]})
        );
    }
}
