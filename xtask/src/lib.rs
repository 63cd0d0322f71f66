//! Tidegate's generators: code made from the models of AWS services.

mod format;
pub mod generate;
mod javascript;
mod model;
mod modelled;
mod names;
mod plan;
mod rust;
mod rust_shapes;
pub mod trim;
mod typescript;

use std::io;
use std::path::PathBuf;

/// Why a task failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("usage: cargo xtask generate [--check] | cargo xtask trim FROM TO")]
    Usage,
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{}: {source}", path.display())]
    Json {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("rustfmt: {0}; it comes with the toolchain's component of that name")]
    Rustfmt(String),
    #[error("{service}: the model has no {what} {name}")]
    Missing {
        service: &'static str,
        what: &'static str,
        name: String,
    },
    #[error("not what is generated: {0}; run `cargo xtask generate`")]
    Stale(String),
}

impl Error {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
