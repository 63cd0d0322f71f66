//! IAM policy documents: parsing and evaluation, as pure functions over plain data.
//!
//! What is not evaluated here (`NotAction`, `NotResource`, `NotPrincipal`, policy variables, condition operators and keys
//! beyond those of [`condition`]) is an error when the document is read, never ignored: a policy that looks stricter than
//! it is would be worse than none.

mod condition;
mod document;
mod evaluate;
mod glob;
mod trust;

pub(crate) use document::{Policy, PolicyKind, is_account_id};
pub(crate) use evaluate::{Decision, PolicyRequest, evaluate};
pub(crate) use trust::{Trust, TrustCaller, evaluate_trust};
