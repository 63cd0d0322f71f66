//! What can keep the server from starting.

use std::io;
use std::path::PathBuf;

/// Why a configuration cannot be used, or the server cannot start. What goes wrong with a request is never one of these:
/// it is answered as AWS answers it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LocalAwsError {
    /// A file of the configuration cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },

    /// The configuration is not what it has to be. `origin` is the file, `problem` names line, column and key where the
    /// syntax tells them.
    #[error("{origin}: {problem}")]
    Config { origin: String, problem: String },

    /// A policy document is malformed, or uses an element that is not evaluated here and so must not be ignored.
    #[error("{origin}: {at}: {problem}")]
    Policy {
        /// The file, or the key of the configuration, that holds the document.
        origin: String,
        /// The place in the document, for example `Statement[0].Condition`.
        at: String,
        problem: String,
    },

    /// The folder cannot be used.
    #[error("cannot use the folder {}: {source}; it has to be a folder that this user may write to", path.display())]
    Root { path: PathBuf, source: io::Error },

    /// The port cannot be listened on.
    #[error(
        "cannot listen on 127.0.0.1:{port}: {source}; choose another port, or 0 for any free one"
    )]
    Listen { port: u16, source: io::Error },
}
