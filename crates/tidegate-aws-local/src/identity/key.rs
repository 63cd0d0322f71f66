//! The key that seals sessions. It lives in the folder, so that sessions outlive the process.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use hmac::{Hmac, Mac};
use rand::TryRngCore;
use sha2::Sha256;

const KEY_BYTES: usize = 32;

/// Keys for everything that belongs to sessions, all derived from one random key.
pub(crate) struct SealKey {
    token: [u8; KEY_BYTES],
    secret: [u8; KEY_BYTES],
    id: [u8; KEY_BYTES],
}

impl SealKey {
    /// The key in the file at `path`, which is made where it does not exist. Only its owner may read it.
    pub(crate) fn load_or_create(path: &Path) -> io::Result<Self> {
        if let Some(key) = Self::load(path)? {
            return Ok(key);
        }
        let mut key = [0; KEY_BYTES];
        rand::rngs::OsRng
            .try_fill_bytes(&mut key)
            .map_err(io::Error::other)?;
        let fresh = path.with_extension(uuid::Uuid::new_v4().simple().to_string());
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(&fresh).and_then(|mut file| {
            file.write_all(&key)?;
            file.sync_all()
        });
        // A link, not a rename: where another process was faster, its key stays.
        let linked = written.and_then(|()| match fs::hard_link(&fresh, path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        });
        fs::remove_file(&fresh)?;
        linked?;
        Self::load(path)?.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn load(path: &Path) -> io::Result<Option<Self>> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut key = Vec::new();
        file.take(KEY_BYTES as u64 + 1).read_to_end(&mut key)?;
        if key.len() != KEY_BYTES {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!(
                    "{} is no key of {KEY_BYTES} bytes; remove it, and a new one is made",
                    path.display()
                ),
            ));
        }
        Ok(Some(Self::from_root(&key)))
    }

    pub(super) fn from_root(root: &[u8]) -> Self {
        Self {
            token: mac(root, b"token"),
            secret: mac(root, b"secret"),
            id: mac(root, b"id"),
        }
    }

    pub(super) fn token_mac(&self, payload: &[u8]) -> [u8; KEY_BYTES] {
        mac(&self.token, payload)
    }

    pub(super) fn secret_of(&self, access_key_id: &str) -> [u8; KEY_BYTES] {
        mac(&self.secret, access_key_id.as_bytes())
    }

    pub(super) fn id_mac(&self, random_part: &str) -> [u8; KEY_BYTES] {
        mac(&self.id, random_part.as_bytes())
    }
}

/// HMAC-SHA256.
pub(crate) fn mac(key: &[u8], message: &[u8]) -> [u8; KEY_BYTES] {
    // An HMAC takes a key of any length, so this never takes the second way.
    match Hmac::<Sha256>::new_from_slice(key) {
        Ok(mut hmac) => {
            hmac.update(message);
            hmac.finalize().into_bytes().into()
        }
        Err(_) => [0; KEY_BYTES],
    }
}

/// Compares without telling by its time where the first difference is.
pub(crate) fn equal_in_constant_time(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .fold(0, |found, (a, b)| found | (a ^ b))
            == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_stays_the_same_over_restarts() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        let first = SealKey::load_or_create(&path).expect("made");
        let second = SealKey::load_or_create(&path).expect("loaded");
        assert_eq!(first.token, second.token);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }

    #[test]
    fn a_damaged_key_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        fs::write(&path, "short").expect("written");
        assert!(SealKey::load_or_create(&path).is_err());
    }
}
