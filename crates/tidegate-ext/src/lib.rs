//! The globals of functions, as `deno_core` extensions: a folder each, their JavaScript in `js/`.

mod aws;
mod buffer;
pub mod cache;
pub mod console;
mod crypto;
mod extensions;
mod fetch;
mod globals;
pub mod host_globals;
pub mod invocation;
pub mod journal;
mod library;
mod limits;
mod performance;
mod segment;
mod web;
mod zlib;

pub use extensions::{IsolateOptions, for_isolate, for_snapshot, init_state};
pub use limits::{LimitStop, OpLimits};
pub use web::{ByteMeter, WebAssemblyMemories};
