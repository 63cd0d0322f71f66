//! Who calls: users, roles, sessions, and what they may do.

mod directory;
mod key;
mod names;
mod principal;
mod session;

pub(crate) use directory::{Directory, Role};
pub(crate) use key::{SealKey, equal_in_constant_time, mac};
pub(crate) use names::Arn;
pub(crate) use principal::{
    Denial, Identity, MAX_SESSION_POLICY_BYTES, Principal, assumed_role_arn, secret_of_key,
};
pub(crate) use session::{Session, SessionError, Subject, new_access_key_id};
