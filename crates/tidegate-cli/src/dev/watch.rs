//! Tells when files are saved, however an editor does it.
//!
//! Editors write in place, or write another file and rename it, and tell of one save with several events. So folders are
//! watched, not files; events only say that it is time to look; and what counts is whether a file is another than before.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc;

use crate::error::CliError;

/// A save is over when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(15);
/// But something that writes all the time does not keep a save from being seen.
const LONGEST: Duration = Duration::from_millis(150);
/// The files that matter, by extension.
const EXTENSIONS: [&str; 3] = ["js", "json", "toml"];

pub(super) struct Watch {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
    events: mpsc::UnboundedReceiver<()>,
}

impl Watch {
    pub(super) fn new() -> Result<Self, CliError> {
        let (sender, events) = mpsc::unbounded_channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // Reading is no change; an error may have hidden one.
            if !event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
                // Nobody waits any more: the command ends.
                let _ = sender.send(());
            }
        })
        .map_err(CliError::Watch)?;
        Ok(Self {
            watcher,
            folders: BTreeSet::new(),
            events,
        })
    }

    /// Watches these folders and no others.
    pub(super) fn keep_to(&mut self, folders: &[PathBuf]) -> Result<(), CliError> {
        for old in std::mem::take(&mut self.folders) {
            // It may be gone, and with it the watch; one of the same name is another folder.
            let _ = self.watcher.unwatch(&old);
        }
        for folder in folders {
            self.watcher
                .watch(folder, RecursiveMode::NonRecursive)
                .map_err(CliError::Watch)?;
            self.folders.insert(folder.clone());
        }
        Ok(())
    }

    /// Waits until something has happened, and is over; gives when it began.
    pub(super) async fn next(&mut self) -> Instant {
        if self.events.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
        let began = Instant::now();
        let quiet = async {
            while let Ok(Some(())) = tokio::time::timeout(QUIET, self.events.recv()).await {}
        };
        let _ = tokio::time::timeout(LONGEST, quiet).await;
        began
    }
}

/// When each file was last written, and its length.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fingerprints(BTreeMap<PathBuf, (SystemTime, u64)>);

/// Of all files in `folders` that may matter.
pub(super) fn fingerprints(folders: &[PathBuf]) -> Fingerprints {
    let entries = folders.iter().flat_map(fs::read_dir).flatten().flatten();
    let files = entries.filter_map(|entry| {
        let path = entry.path();
        let matters = |extension: &std::ffi::OsStr| EXTENSIONS.iter().any(|one| extension == *one);
        if !path.extension().is_some_and(matters) {
            return None;
        }
        // Of the file that a link leads to.
        let data = fs::metadata(&path).ok()?;
        Some((path, (data.modified().ok()?, data.len())))
    });
    Fingerprints(files.collect())
}

impl Fingerprints {
    /// The names of the files that differ.
    pub(super) fn differences(&self, now: &Self) -> Vec<String> {
        let all: BTreeSet<&PathBuf> = self.0.keys().chain(now.0.keys()).collect();
        all.into_iter()
            .filter(|path| self.0.get(*path) != now.0.get(*path))
            .map(|path| name(path))
            .collect()
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
