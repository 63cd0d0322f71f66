//! What the tests of the command share.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod command;
pub mod redact;
