//! Functions of the embedder's own as globals: asynchronous Rust functions that take and give JSON.
//!
//! What a function passes becomes JSON text in its isolate, and Rust values on the host's side; nothing of V8 leaves this module,
//! and no object of the host's enters an isolate.

mod arguments;
mod call;
mod error;
mod globals;
mod names;
mod ops;
mod result;

pub use call::{CallInfo, CallObserver, HostCallResult};
pub use error::CallError;
pub use globals::{Globals, GlobalsError, HostGlobals};
pub use names::NameProblem;
pub use ops::{HostCallOptions, init_state, tidegate_host_globals};
