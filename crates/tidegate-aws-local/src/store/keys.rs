//! Object keys as paths of files.
//!
//! A key is split at its slashes. A segment that can be a file's name is one; the others get a name that begins with `%@`,
//! which in turn no ordinary segment does:
//!
//! | name        | stands for                                                                                    |
//! |-------------|-----------------------------------------------------------------------------------------------|
//! | `%@e...`    | a segment that is empty, `.` or `..`, holds a NUL, or begins with `%@`                        |
//! | `%@c...`    | a folder: the beginning of a segment that is too long for one name; the next name goes on      |
//! | `%@f...`    | an object whose own name is taken by a folder: with `a` and `a/b`, `a` lies in `%@fa`          |
//!
//! Behind `%@e` and so on, `%` and NUL are written as `%25` and `%00`. The names of folders follow from the key alone. An
//! object has two places, its own and the `%@f` one; where both exist, the former is the newer.
//!
//! File systems that do not tell upper case from lower case also do not tell such keys apart.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

const MARK: &str = "%@";
const MARK_BYTES: usize = 3;
/// What file systems take, less the mark that a name may get in addition.
const MAX_NAME_BYTES: usize = 255 - MARK_BYTES;
/// Source: Amazon S3 User Guide, "Naming Amazon S3 objects".
pub(super) const MAX_KEY_BYTES: usize = 1024;

/// Where an object may lie, relative to its bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyPath {
    /// The folders on the way, in order.
    pub(super) folders: Vec<String>,
    /// The object's own name.
    pub(super) name: String,
    /// Its name where a folder has taken the other.
    pub(super) displaced_name: String,
}

impl KeyPath {
    pub(super) fn of(key: &str) -> Self {
        let mut folders = Vec::new();
        let mut segments = key.split('/').peekable();
        loop {
            let segment = segments.next().unwrap_or_default();
            let mut names = segment_names(segment);
            let last = names.pop().unwrap_or_default();
            folders.extend(names);
            if segments.peek().is_none() {
                return Self {
                    folders,
                    displaced_name: displaced(&last),
                    name: last,
                };
            }
            folders.push(last);
        }
    }

    pub(super) fn folder(&self, bucket: &Path) -> PathBuf {
        bucket.join(self.folders.iter().collect::<PathBuf>())
    }

    /// The folders that objects with this prefix lie in: the path to the prefix's last slash.
    pub(super) fn folders_of_prefix(prefix: &str) -> Vec<String> {
        match prefix.rsplit_once('/') {
            Some((folders, _)) => folders.split('/').flat_map(segment_names).collect(),
            None => Vec::new(),
        }
    }
}

/// The other place of the object whose own name is `name`.
pub(super) fn displaced(name: &str) -> String {
    let escaped = name
        .strip_prefix("%@e")
        .map_or_else(|| escape(name), str::to_owned);
    format!("{MARK}f{escaped}")
}

/// The names of one segment: several where it is too long for one.
pub(super) fn segment_names(segment: &str) -> Vec<String> {
    if escape(segment).len() <= MAX_NAME_BYTES {
        return vec![if is_ordinary(segment) {
            segment.to_owned()
        } else {
            format!("{MARK}e{}", escape(segment))
        }];
    }
    let mut names = Vec::new();
    let mut chunk = String::new();
    for c in segment.chars() {
        let escaped = escape(c.encode_utf8(&mut [0; 4]));
        if chunk.len() + escaped.len() > MAX_NAME_BYTES {
            names.push(format!("{MARK}c{chunk}"));
            chunk.clear();
        }
        chunk.push_str(&escaped);
    }
    names.push(format!("{MARK}e{chunk}"));
    names
}

fn is_ordinary(segment: &str) -> bool {
    !matches!(segment, "" | "." | "..") && !segment.contains('\0') && !segment.starts_with(MARK)
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\0', "%00")
}

fn unescape(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut plain = parts.next()?.to_owned();
    for part in parts {
        let rest = if let Some(rest) = part.strip_prefix("25") {
            plain.push('%');
            rest
        } else {
            plain.push('\0');
            part.strip_prefix("00")?
        };
        plain.push_str(rest);
    }
    Some(plain)
}

/// What a name in a bucket's folder stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A whole segment, or the end of a long one.
    Segment(String),
    /// The beginning of a long segment.
    Beginning(String),
    /// An object that a folder has displaced.
    Displaced(String),
}

impl Name {
    /// `None` for names that no key has, which only other programs can have put there.
    pub(super) fn parse(name: &OsStr) -> Option<Self> {
        let name = name.to_str()?;
        let Some(marked) = name.strip_prefix(MARK) else {
            return Some(Self::Segment(name.to_owned()));
        };
        let (kind, escaped) = marked.split_at_checked(1)?;
        let text = unescape(escaped)?;
        match kind {
            "e" => Some(Self::Segment(text)),
            "c" => Some(Self::Beginning(text)),
            "f" => Some(Self::Displaced(text)),
            _ => None,
        }
    }
}

/// Identifies a key within its bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyHash {
    hex: String,
    first_byte: u8,
}

impl KeyHash {
    pub(super) fn of(key: &str) -> Self {
        let digest = Sha256::digest(key.as_bytes());
        Self {
            hex: hex::encode(&digest[..16]),
            first_byte: digest[0],
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.hex
    }

    pub(super) fn first_byte(&self) -> u8 {
        self.first_byte
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn paths(key: &str) -> (String, String) {
        let path = KeyPath::of(key);
        let folder = path.folder(Path::new(""));
        (
            folder.join(&path.name).display().to_string(),
            folder.join(&path.displaced_name).display().to_string(),
        )
    }

    #[test]
    fn ordinary_keys_are_paths_as_they_are() {
        for key in [
            "a",
            "track/1700000000000.json",
            "a b/c+d",
            ".git/config",
            "100%/x",
            "\u{e9}/\u{1f980}",
            "a\\b",
            "~",
        ] {
            assert_eq!(paths(key).0, key);
        }
    }

    #[test]
    fn other_keys_have_marked_names() {
        for (key, own, displaced) in [
            ("", "%@e", "%@f"),
            ("/a", "%@e/a", "%@e/%@fa"),
            ("a/", "a/%@e", "a/%@f"),
            ("a//b", "a/%@e/b", "a/%@e/%@fb"),
            (
                "../../etc/passwd",
                "%@e../%@e../etc/passwd",
                "%@e../%@e../etc/%@fpasswd",
            ),
            ("./.", "%@e./%@e.", "%@e./%@f."),
            ("%@x", "%@e%25@x", "%@f%25@x"),
            ("5%", "5%", "%@f5%25"),
            ("a\0b", "%@ea%00b", "%@fa%00b"),
        ] {
            assert_eq!(paths(key), (own.to_owned(), displaced.to_owned()), "{key}");
        }
    }

    #[test]
    fn long_segments_are_cut_at_characters() {
        let key = format!("x/{}/y", "\u{20ac}".repeat(200));
        let path = KeyPath::of(&key);
        assert_eq!(path.folders.len(), 4);
        assert!(path.folders.iter().all(|name| name.len() <= 255));
        assert!(path.folders[1].starts_with("%@c") && path.folders[3].starts_with("%@e"));
        assert_eq!(segment_names(&"a".repeat(252)), ["a".repeat(252)]);
        assert_eq!(
            segment_names(&"a".repeat(253)),
            [format!("%@c{}", "a".repeat(252)), "%@ea".to_owned()]
        );
    }

    /// The key of a path, as a listing puts it together.
    fn key_of(path: &KeyPath, name: &str) -> String {
        let mut key = String::new();
        for (index, name) in path
            .folders
            .iter()
            .map(String::as_str)
            .chain([name])
            .enumerate()
        {
            let is_last = index == path.folders.len();
            match Name::parse(OsStr::new(name)).expect("a name") {
                Name::Segment(text) | Name::Displaced(text) if is_last => key.push_str(&text),
                Name::Segment(text) => key.extend([text.as_str(), "/"]),
                Name::Beginning(text) => key.push_str(&text),
                Name::Displaced(_) => panic!("a displaced folder"),
            }
        }
        key
    }

    proptest! {
        #[test]
        fn every_key_can_be_read_back_from_its_path(key in "([a%@./\0\u{20ac}]|[a-z]{250}){0,12}") {
            let path = KeyPath::of(&key);
            prop_assert_eq!(key_of(&path, &path.name), key.clone());
            prop_assert_eq!(key_of(&path, &path.displaced_name), key);
        }

        #[test]
        fn no_path_leaves_its_bucket(key in "[a./\0%@]{0,20}") {
            let path = KeyPath::of(&key);
            for name in path.folders.iter().chain([&path.name, &path.displaced_name]) {
                prop_assert!(!name.is_empty() && name != "." && name != "..");
                prop_assert!(!name.contains(['/', '\0']) && name.len() <= 255);
            }
        }
    }
}
