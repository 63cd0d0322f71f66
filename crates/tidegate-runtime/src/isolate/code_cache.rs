//! What V8 compiled of functions, kept for the process: an instance of a function that others have been made of compiles less.
//!
//! A cache holds bytecode, which V8 makes of the source alone; it is found by the whole source, so that it never meets another
//! one. A function that is loaded for the first time leaves nothing but a note, as most are loaded once.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

/// Bytes of code below which compiling it anew takes about as long.
const MIN_CODE: usize = 4 * 1024;
/// Bytes of all sources and caches together.
const MAX_BYTES: usize = 32 * 1024 * 1024;

/// What to do with a function's code.
pub enum Found {
    /// Compile it, and keep nothing.
    Nothing,
    /// Compile it, run it, and [`keep`] what came of it.
    SeenBefore,
    Cached(Arc<[u8]>),
}

#[derive(Default)]
struct Caches {
    by_code: HashMap<Arc<str>, Entry>,
    bytes: usize,
    uses: u64,
}

struct Entry {
    compiled: Option<Arc<[u8]>>,
    last_use: u64,
}

impl Caches {
    fn find(&mut self, code: &Arc<str>) -> Found {
        if code.len() < MIN_CODE || code.len() > MAX_BYTES / 8 {
            return Found::Nothing;
        }
        self.uses += 1;
        if let Some(entry) = self.by_code.get_mut(code) {
            entry.last_use = self.uses;
            return match &entry.compiled {
                Some(compiled) => Found::Cached(compiled.clone()),
                None => Found::SeenBefore,
            };
        }
        let entry = Entry {
            compiled: None,
            last_use: self.uses,
        };
        self.by_code.insert(code.clone(), entry);
        self.bytes += code.len();
        self.shrink();
        Found::Nothing
    }

    /// `None`: what was kept did not fit.
    fn keep(&mut self, code: &str, compiled: Option<&[u8]>) {
        let Some(entry) = self.by_code.get_mut(code) else {
            return;
        };
        let before = entry.compiled.take().map_or(0, |compiled| compiled.len());
        entry.compiled = compiled
            .filter(|compiled| compiled.len() <= MAX_BYTES / 8)
            .map(Into::into);
        let after = entry.compiled.as_ref().map_or(0, |compiled| compiled.len());
        self.bytes = self.bytes - before + after;
        self.shrink();
    }

    /// Makes room for an eighth more than is needed, so that it is not done at each insertion.
    fn shrink(&mut self) {
        if self.bytes <= MAX_BYTES {
            return;
        }
        let mut uses: Vec<(u64, Arc<str>)> = self
            .by_code
            .iter()
            .map(|(code, entry)| (entry.last_use, code.clone()))
            .collect();
        uses.sort_unstable_by_key(|(last_use, _)| *last_use);
        for (_, code) in uses {
            if self.bytes <= MAX_BYTES / 8 * 7 {
                break;
            }
            if let Some(entry) = self.by_code.remove(&code) {
                self.bytes -= code.len() + entry.compiled.map_or(0, |compiled| compiled.len());
            }
        }
    }
}

static CACHES: LazyLock<Mutex<Caches>> = LazyLock::new(Mutex::default);

fn caches() -> MutexGuard<'static, Caches> {
    CACHES.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn find(code: &Arc<str>) -> Found {
    caches().find(code)
}

/// Keeps what V8 compiled of `code`, or forgets what it would not take.
pub fn keep(code: &str, compiled: Option<&[u8]>) {
    caches().keep(code, compiled);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str, bytes: usize) -> Arc<str> {
        format!("{name}{}", " ".repeat(bytes)).into()
    }

    #[test]
    fn what_is_loaded_twice_is_kept_for_the_third_time() {
        let mut caches = Caches::default();
        let function = code("f", MIN_CODE);
        assert!(matches!(caches.find(&function), Found::Nothing));
        assert!(matches!(caches.find(&function), Found::SeenBefore));
        caches.keep(&function, Some(&[1, 2]));
        let Found::Cached(compiled) = caches.find(&function) else {
            panic!("not kept");
        };
        assert_eq!(*compiled, [1, 2]);
        assert!(matches!(caches.find(&code("g", MIN_CODE)), Found::Nothing));
        caches.keep(&function, None);
        assert!(matches!(caches.find(&function), Found::SeenBefore));
    }

    #[test]
    fn what_was_used_last_stays_and_the_bytes_are_bounded() {
        let mut caches = Caches::default();
        let first = code("first", MIN_CODE);
        caches.find(&first);
        for index in 0..40 {
            let function = code(&index.to_string(), 1024 * 1024);
            caches.find(&function);
            caches.keep(&function, Some(&[0; 1024]));
            assert!(!matches!(caches.find(&first), Found::Nothing));
            let counted: usize = caches
                .by_code
                .iter()
                .map(|(code, entry)| {
                    code.len() + entry.compiled.as_ref().map_or(0, |compiled| compiled.len())
                })
                .sum();
            assert_eq!(caches.bytes, counted);
            assert!(caches.bytes <= MAX_BYTES);
        }
    }
}
