//! The set of the host's functions that are globals.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::runtime::Handle;

use super::names::{self, NameProblem};
use super::{CallError, CallInfo, arguments, result};

const MIB: usize = 1024 * 1024;

/// Calls the function with the JSON of its arguments; gives the JSON of its result, which has at most so many bytes.
type Callable =
    dyn Fn(String, CallInfo, usize) -> BoxFuture<'static, Result<String, CallError>> + Send + Sync;

/// Asynchronous Rust functions that functions find as globals.
///
/// In JavaScript each is an asynchronous function. What is passed to it becomes JSON as `JSON.stringify` makes it, and is read as
/// `A` with serde: a tuple takes the arguments one by one (missing ones are `null`, further ones are ignored), a `Vec` takes all of
/// them, `()` none, and any other type is the first of them. The result comes back as JSON, too; `()` is `null`.
///
/// A call is cancelled, which drops the Rust future, when the invocation that made it ends. Until then at most 64 calls of one
/// instance run at a time; later ones wait. Arguments and results count against the instance's limit of buffers. The functions run on
/// the host's I/O threads, and must not block; see [`Globals::on`].
#[derive(Clone)]
pub struct Globals {
    functions: Vec<HostFunction>,
    argument_bytes: usize,
    result_bytes: usize,
    runtime: Option<Handle>,
}

#[derive(Clone)]
pub(super) struct HostFunction {
    pub(super) name: Arc<str>,
    pub(super) call: Arc<Callable>,
}

impl Globals {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds `function` as the global `name`: an identifier that functions do not have yet. Whether it is one is said when the host
    /// is set up.
    #[must_use]
    pub fn with<A, R, F, Called>(mut self, name: impl Into<Arc<str>>, function: F) -> Self
    where
        A: DeserializeOwned + Send + 'static,
        R: Serialize + Send + 'static,
        F: Fn(A, CallInfo) -> Called + Send + Sync + 'static,
        Called: Future<Output = Result<R, CallError>> + Send + 'static,
    {
        let function = Arc::new(function);
        let call = move |json: String, info: CallInfo, limit: usize| {
            let function = function.clone();
            async move {
                let arguments = arguments::read(&json)?;
                drop(json);
                let found = function(arguments, info).await?;
                result::write(&found, limit)
            }
            .boxed()
        };
        self.functions.push(HostFunction {
            name: name.into(),
            call: Arc::new(call),
        });
        self
    }

    /// How many bytes of JSON the arguments of one call may have; 1 MiB unless it is said. The host may spend some 24 times as much
    /// while it reads them, which is what counts against the limit of buffers.
    #[must_use]
    pub fn argument_bytes(self, bytes: usize) -> Self {
        Self {
            argument_bytes: bytes,
            ..self
        }
    }

    /// How many bytes of JSON a result may have; 4 MiB unless it is said.
    #[must_use]
    pub fn result_bytes(self, bytes: usize) -> Self {
        Self {
            result_bytes: bytes,
            ..self
        }
    }

    /// Runs the functions on this runtime, which has to be running as long as the host is used, instead of the host's own threads
    /// for network I/O.
    #[must_use]
    pub fn on(self, runtime: Handle) -> Self {
        Self {
            runtime: Some(runtime),
            ..self
        }
    }
}

impl Default for Globals {
    fn default() -> Self {
        Self {
            functions: Vec::new(),
            argument_bytes: MIB,
            result_bytes: 4 * MIB,
            runtime: None,
        }
    }
}

impl fmt::Debug for Globals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.functions.iter().map(|function| &function.name);
        f.debug_set().entries(names).finish()
    }
}

/// A name that cannot be a global's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name:?} cannot be a global of functions: {problem}")]
pub struct GlobalsError {
    /// The name that was given.
    pub name: String,
    /// What is wrong with it.
    pub problem: NameProblem,
}

impl GlobalsError {
    fn new(name: &str, problem: NameProblem) -> Self {
        let name = name.to_owned();
        Self { name, problem }
    }
}

/// Globals whose names were checked, or some of them.
#[derive(Clone)]
pub struct HostGlobals(Arc<Checked>);

pub(super) struct Checked {
    /// In the order in which JavaScript numbers them.
    pub(super) functions: Vec<HostFunction>,
    pub(super) argument_bytes: usize,
    pub(super) result_bytes: usize,
    pub(super) runtime: Handle,
}

impl HostGlobals {
    /// `runtime`: where the functions run, unless `globals` says so itself.
    pub fn new(globals: Globals, runtime: Handle) -> Result<Self, GlobalsError> {
        let Globals {
            functions,
            argument_bytes,
            result_bytes,
            runtime: own,
        } = globals;
        for (index, function) in functions.iter().enumerate() {
            let name = &*function.name;
            names::check(name).map_err(|problem| GlobalsError::new(name, problem))?;
            let mut before = functions.iter().take(index);
            if before.any(|other| &*other.name == name) {
                return Err(GlobalsError::new(name, NameProblem::Twice));
            }
        }
        Ok(Self(Arc::new(Checked {
            functions,
            argument_bytes,
            result_bytes,
            runtime: own.unwrap_or(runtime),
        })))
    }

    /// The same, with these names alone.
    pub fn only<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<Self, GlobalsError> {
        let mut functions: Vec<HostFunction> = Vec::new();
        for name in names {
            let known = self.0.functions.iter().find(|known| &*known.name == name);
            let known = known.ok_or_else(|| GlobalsError::new(name, NameProblem::Unknown))?;
            if !functions.iter().any(|other| other.name == known.name) {
                functions.push(known.clone());
            }
        }
        Ok(Self(Arc::new(Checked {
            functions,
            argument_bytes: self.0.argument_bytes,
            result_bytes: self.0.result_bytes,
            runtime: self.0.runtime.clone(),
        })))
    }

    /// The names, in the order in which JavaScript numbers them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.functions.iter().map(|function| &*function.name)
    }

    /// Whether there is nothing to define.
    pub fn is_empty(&self) -> bool {
        self.0.functions.is_empty()
    }

    pub(super) fn checked(&self) -> &Checked {
        &self.0
    }
}
