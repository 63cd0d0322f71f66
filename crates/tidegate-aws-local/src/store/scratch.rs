//! Temporary files, in a folder that belongs to one process. They are in the same file system as the objects, so that they
//! can be renamed into place.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

pub(super) struct Scratch {
    folder: PathBuf,
    lock_path: PathBuf,
    /// Locked as long as this lives: the system unlocks it when the process ends, in whatever way.
    _lock: File,
    next: AtomicU64,
}

/// A file that is removed when this is dropped, unless it has been renamed away.
pub(crate) struct TempFile {
    path: PathBuf,
    file: File,
    renamed: bool,
}

impl Scratch {
    /// A new folder in `parent`. The folders of ended processes are removed; `leftover` is called with each file in them.
    pub(super) fn open(parent: &Path, leftover: impl Fn(&Path)) -> io::Result<Self> {
        let (id, lock_path, lock) = new_lock(parent)?;
        let folder = parent.join(&id);
        fs::create_dir(&folder)?;
        let scratch = Self {
            folder,
            lock_path,
            _lock: lock,
            next: AtomicU64::new(0),
        };
        scratch.clean_up(parent, &leftover)?;
        Ok(scratch)
    }

    fn clean_up(&self, parent: &Path, leftover: &impl Fn(&Path)) -> io::Result<()> {
        for entry in fs::read_dir(parent)? {
            let path = entry?.path();
            if path == self.folder || path == self.lock_path {
                continue;
            }
            if path
                .extension()
                .is_some_and(|extension| extension == "lock")
            {
                let Ok(lock) = File::options().write(true).open(&path) else {
                    continue;
                };
                match lock.try_lock() {
                    Ok(()) => {}
                    Err(TryLockError::WouldBlock) => continue,
                    Err(TryLockError::Error(error)) => return Err(error),
                }
                remove_folder(&path.with_extension(""), leftover);
                // Whoever is faster; the file is gone in the end.
                let _ = fs::remove_file(&path);
            } else if !path.with_extension("lock").try_exists()? {
                remove_folder(&path, leftover);
            }
        }
        Ok(())
    }

    /// A new file whose name begins with `label`.
    pub(super) fn file(&self, label: &str) -> io::Result<TempFile> {
        let path = self.path(label);
        let file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)?;
        Ok(TempFile {
            path,
            file,
            renamed: false,
        })
    }

    /// A path that nothing is at.
    pub(super) fn path(&self, label: &str) -> PathBuf {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        self.folder.join(format!("{label}.{number:x}"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed now is removed at the next start.
        let _ = fs::remove_dir_all(&self.folder);
        let _ = fs::remove_file(&self.lock_path);
    }
}

/// A lock file that this process holds.
fn new_lock(parent: &Path) -> io::Result<(String, PathBuf, File)> {
    // A process that cleans up may take the file for a leftover before it is locked; then there is another.
    for _ in 0..16 {
        let id = Uuid::new_v4().simple().to_string();
        let path = parent.join(format!("{id}.lock"));
        let lock = File::options().write(true).create_new(true).open(&path)?;
        match lock.try_lock() {
            Ok(()) if path.try_exists()? => return Ok((id, path, lock)),
            Ok(()) | Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::other(
        "other processes keep removing the lock file",
    ))
}

/// Removes the folder of an ended process. What cannot be removed is tried again at the next start.
fn remove_folder(folder: &Path, leftover: &impl Fn(&Path)) {
    if let Ok(entries) = fs::read_dir(folder) {
        for entry in entries.flatten() {
            leftover(&entry.path());
        }
    }
    let _ = fs::remove_dir_all(folder);
}

impl TempFile {
    pub(crate) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    pub(super) fn rename(&mut self, to: &Path) -> io::Result<()> {
        fs::rename(&self.path, to)?;
        self.renamed = true;
        Ok(())
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        if !self.renamed {
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_go_with_their_handle_or_stay_where_they_were_renamed_to() {
        let parent = tempfile::tempdir().expect("a folder");
        let scratch = Scratch::open(parent.path(), |_| {}).expect("opened");
        let dropped = scratch.file("a").expect("a file").path.clone();
        assert!(!dropped.exists());
        let kept = parent.path().join("kept");
        scratch
            .file("a")
            .expect("a file")
            .rename(&kept)
            .expect("renamed");
        assert!(kept.exists());
    }

    #[test]
    fn a_start_removes_what_ended_processes_left_and_nothing_else() {
        let parent = tempfile::tempdir().expect("a folder");
        let alive = Scratch::open(parent.path(), |_| {}).expect("opened");
        let mut in_use = alive.file("in-use").expect("a file");
        let ended = parent.path().join("ended");
        fs::create_dir(&ended).expect("made");
        fs::write(ended.join("left"), "x").expect("written");
        File::create(parent.path().join("ended.lock")).expect("made");
        fs::create_dir(parent.path().join("without-lock")).expect("made");

        let seen = std::sync::Mutex::new(Vec::new());
        let started = Scratch::open(parent.path(), |path| {
            seen.lock()
                .expect("unpoisoned")
                .push(path.file_name().expect("a name").to_owned());
        });
        let started = started.expect("opened");
        assert_eq!(*seen.lock().expect("unpoisoned"), ["left"]);
        assert!(!ended.exists() && !parent.path().join("without-lock").exists());
        in_use
            .rename(&parent.path().join("still-there"))
            .expect("renamed");
        drop((alive, started));
        let names: Vec<_> = fs::read_dir(parent.path())
            .expect("a folder")
            .flatten()
            .map(|e| e.file_name())
            .collect();
        assert_eq!(names, ["still-there"]);
    }
}
