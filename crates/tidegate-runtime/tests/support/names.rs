//! Name servers that lie, as `names.json` of a case has them.
//!
//! The file is `{ NAME: [answer, ...] }`: the answers to the first lookup, to the second and so on, and then from the first again.
//! An answer is a list of addresses, and of names that the system looks up (as a CNAME leads to); `null` is "no such name", and
//! `"never"` is none at all; `{ "many": [ADDRESS, count], "then": [ADDRESS] }` is a long list. Other names are the system's.
//!
//! `expected.json` may say under `names` how many lookups there were.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_runtime::{Resolve, Resolving, SystemResolver};

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Answer {
    Addresses(Vec<String>),
    Many {
        many: (IpAddr, usize),
        then: Vec<String>,
    },
    Word(Word),
    NoSuchName(()),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Never,
}

#[derive(Debug)]
struct Name {
    answers: Vec<Answer>,
    lookups: AtomicUsize,
}

/// The names of a case.
#[derive(Clone, Debug)]
pub struct Names(Arc<BTreeMap<String, Name>>);

impl Names {
    pub fn new(file: &Value) -> Result<Self, String> {
        let answers: BTreeMap<String, Vec<Answer>> =
            serde_json::from_value(file.clone()).map_err(|error| format!("names.json: {error}"))?;
        let names = answers.into_iter().map(|(name, answers)| {
            let lookups = AtomicUsize::new(0);
            (name, Name { answers, lookups })
        });
        Ok(Self(Arc::new(names.collect())))
    }

    /// How often each was looked up, for `expected.json`.
    pub fn lookups(&self) -> Value {
        let lookups = self.0.iter().map(|(name, found)| {
            let count = found.lookups.load(Ordering::SeqCst);
            (name.clone(), json!(count))
        });
        Value::Object(lookups.collect())
    }
}

impl Resolve for Names {
    fn resolve(&self, host: &str) -> Resolving {
        let Some(name) = self.0.get(&host.to_lowercase()) else {
            return SystemResolver.resolve(host);
        };
        let count = name.lookups.fetch_add(1, Ordering::SeqCst);
        let answer = name.answers[count % name.answers.len()].clone();
        Box::pin(async move {
            match answer {
                Answer::Addresses(list) => addresses(&list).await,
                Answer::Many {
                    many: (address, count),
                    then,
                } => {
                    let mut all = vec![SocketAddr::new(address, 0); count];
                    all.extend(addresses(&then).await?);
                    Ok(all)
                }
                Answer::Word(Word::Never) => std::future::pending().await,
                Answer::NoSuchName(()) => Err(io::ErrorKind::NotFound.into()),
            }
        })
    }
}

async fn addresses(list: &[String]) -> io::Result<Vec<SocketAddr>> {
    let mut all = Vec::new();
    for text in list {
        match text.parse::<IpAddr>() {
            // What a resolver says of ports is of no matter.
            Ok(address) => all.push(SocketAddr::new(address, 1)),
            Err(_) => all.extend(SystemResolver.resolve(text).await?),
        }
    }
    Ok(all)
}
