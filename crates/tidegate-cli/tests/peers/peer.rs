//! Where `scripts/peers` put the servers, and how what they run is started and ended.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::{env, fs};

/// What a Python needs of the environment; all else could change what is tested, from proxies to AWS settings.
const KEPT: [&str; 2] = ["PATH", "LD_LIBRARY_PATH"];

#[derive(Clone)]
pub struct Peer {
    python: PathBuf,
    sources: PathBuf,
}

impl Peer {
    /// The installed peer, or why there is none.
    pub fn find(name: &str) -> Result<Self, String> {
        let sources = sources().join(name);
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        let installed = target.join("peers").join(name);
        let wanted =
            fs::read(sources.join("requirements.txt")).map_err(|error| error.to_string())?;
        match fs::read(installed.join("requirements.txt")) {
            Ok(found) if found == wanted => Ok(Self {
                python: installed.join("bin/python"),
                sources,
            }),
            Ok(_) => Err("another version of it is installed; run scripts/peers".into()),
            Err(_) => Err("it is not installed; run scripts/peers, which needs Python 3.10".into()),
        }
    }

    /// A command that runs one of our scripts.
    pub fn script(&self, name: &str) -> Command {
        let mut command = clean(Command::new(&self.python));
        command.arg(self.sources.join(name));
        command
    }

    /// The path of a file beside the scripts.
    pub fn source(&self, name: &str) -> PathBuf {
        self.sources.join(name)
    }
}

/// What is in the repository for all of them.
pub fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers")
}

/// The command with nothing in its environment that could change what is tested.
pub fn clean(mut command: Command) -> Command {
    command.env_clear().envs(
        KEPT.iter()
            .filter_map(|name| Some((name, env::var_os(name)?))),
    );
    command
}

/// Killed when it is dropped.
pub struct Process(pub Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
