//! Buckets and objects as folders and plain files.
//!
//! An object with an ordinary key is `<root>/<bucket>/<key>`; what other keys become is told in [`keys`]. What is known
//! beside the content lies in `<root>/.tidegate-local/meta`, in a file whose name carries the size and the modification time
//! of the content it belongs to ([`meta`]). So the one rename that puts the content into its place also makes its metadata
//! valid: an object is whole or absent, whenever the process ends.
//!
//! Everything here blocks; callers are on threads where that is fine. Several processes may use one folder: temporary files
//! are each process's own ([`scratch`]), and nothing is kept in memory that another process could make wrong, apart from
//! the regions of buckets.

mod buckets;
mod clock;
mod commit;
mod dirs;
mod folder;
mod keys;
mod list;
mod meta;
mod read;
mod remove;
mod scratch;
mod tags;
mod uploads;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

pub(crate) use commit::{Condition, Conditions, Content, NewObject};
pub(crate) use list::{Listed, Listing, ListingQuery};
pub(crate) use meta::ObjectMeta;
pub(crate) use read::Found;
pub(crate) use scratch::TempFile;

use clock::Clock;
use folder::FolderCache;
use keys::KeyHash;
use scratch::Scratch;

/// The folder in the root that is not a bucket. No bucket's name begins with a dot.
pub(crate) const STATE_FOLDER: &str = ".tidegate-local";

/// Enough that two writers seldom wait for one another.
const LOCKS: usize = 64;

/// Why something cannot be done. Not the crate's error: it becomes an answer of S3.
#[derive(Debug)]
pub(crate) enum StoreError {
    NoSuchBucket,
    NoSuchKey,
    NoSuchUpload,
    BucketNotEmpty,
    BucketExists,
    /// A part is missing, has another ETag, or is out of order.
    InvalidPart,
    /// Parts are not in the order of their numbers.
    InvalidPartOrder,
    /// A part that is not the last is too small: its number, its size.
    PartTooSmall(u16, u64),
    /// A condition of the request does not hold.
    PreconditionFailed,
    Io(io::Error),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

pub(crate) struct Store {
    root: PathBuf,
    state: PathBuf,
    scratch: Scratch,
    clock: Clock,
    /// Held while one of the keys behind it changes; never two at once, never over anything slow.
    locks: [Mutex<()>; LOCKS],
    /// Held while buckets are made and removed.
    bucket_lock: Mutex<()>,
    regions: RwLock<HashMap<String, String>>,
    folders: FolderCache,
    default_region: String,
    durable: bool,
}

impl Store {
    /// Takes `root` into use: makes it where it does not exist, and removes what ended processes left unfinished.
    pub(crate) fn open(root: &Path, default_region: &str, durable: bool) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let root = root.canonicalize()?;
        let state = root.join(STATE_FOLDER);
        for folder in ["meta", "tmp", "uploads", "buckets"] {
            fs::create_dir_all(state.join(folder))?;
        }
        let scratch = Scratch::open(&state.join("tmp"), |temp| {
            meta::remove_of_leftover(&state, temp)
        })?;
        Ok(Self {
            root,
            state,
            scratch,
            clock: Clock::default(),
            locks: std::array::from_fn(|_| Mutex::new(())),
            bucket_lock: Mutex::new(()),
            regions: RwLock::default(),
            folders: FolderCache::default(),
            default_region: default_region.to_owned(),
            durable,
        })
    }

    /// The folder of the server's own files.
    pub(crate) fn state_folder(&self) -> &Path {
        &self.state
    }

    fn bucket_folder(&self, bucket: &str) -> PathBuf {
        self.root.join(bucket)
    }

    fn lock(&self, key: &KeyHash) -> MutexGuard<'_, ()> {
        let index = usize::from(key.first_byte()) % LOCKS;
        // The lock protects no data in memory that a panic could have left half-done.
        self.locks[index]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether an error means that there is no such file.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename
    )
}

/// Removes a file that may not exist.
fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_absent(&error) => Err(error),
        _ => Ok(()),
    }
}
