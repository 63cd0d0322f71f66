//! How the requests of cases are answered: by rules, by a stub, or by the network, which may be recorded.

mod answers;
mod file;
mod pattern;
mod record;
mod rewrite;
mod secrets;
mod sent;
mod watched;

pub(super) use answers::Answers;
pub(super) use file::{Rule, read_rules};
pub(super) use record::{Recorded, Recorder};
pub(super) use rewrite::{CaseRules, rewrite};
pub(super) use sent::{Sent, add_bodies};
pub(super) use watched::is_same_origin;
