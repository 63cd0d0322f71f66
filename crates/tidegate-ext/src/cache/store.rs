//! A bounded map whose entries may expire; the least recently used entry goes first.

use std::num::NonZeroUsize;
use std::time::Instant;

use lru::LruCache;

/// Values of type `V` by string key.
pub struct Store<V> {
    entries: LruCache<String, Entry<V>>,
}

struct Entry<V> {
    value: V,
    expires: Option<Instant>,
}

impl<V> Store<V> {
    pub fn new(capacity: NonZeroUsize) -> Self {
        // Not LruCache::new: that reserves room for all of its capacity at once.
        let mut entries = LruCache::unbounded();
        entries.resize(capacity);
        Self { entries }
    }

    /// The value of `key`, unless it has expired by `now`.
    pub fn get(&mut self, key: &str, now: Instant) -> Option<&V> {
        let expired = self
            .entries
            .peek(key)?
            .expires
            .is_some_and(|expires| expires <= now);
        if expired {
            self.entries.pop(key);
            return None;
        }
        self.entries.get(key).map(|entry| &entry.value)
    }

    /// Keeps `value`, for ever if `expires` is `None`; gives back what it displaced.
    pub fn put(&mut self, key: String, value: V, expires: Option<Instant>) -> Option<V> {
        self.entries
            .push(key, Entry { value, expires })
            .map(|(_, entry)| entry.value)
    }

    pub fn remove(&mut self, key: &str) -> Option<V> {
        self.entries.pop(key).map(|entry| entry.value)
    }

    /// Drops all entries; tells how many there were.
    pub fn clear(&mut self) -> usize {
        let count = self.entries.len();
        self.entries.clear();
        count
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn store(capacity: usize) -> Store<u32> {
        Store::new(NonZeroUsize::new(capacity).expect("not zero"))
    }

    #[test]
    fn the_least_recently_used_entry_goes_first() {
        let now = Instant::now();
        let mut store = store(2);
        store.put("a".into(), 1, None);
        store.put("b".into(), 2, None);
        assert_eq!(store.get("a", now), Some(&1));
        assert_eq!(store.put("c".into(), 3, None), Some(2));
        assert_eq!(store.get("a", now), Some(&1));
        assert_eq!(store.get("b", now), None);
    }

    #[test]
    fn an_entry_is_gone_at_the_moment_it_expires() {
        let now = Instant::now();
        let expires = now + Duration::from_millis(10);
        let mut store = store(2);
        store.put("a".into(), 1, Some(expires));
        assert_eq!(store.get("a", expires - Duration::from_millis(1)), Some(&1));
        assert_eq!(store.get("a", expires), None);
        assert_eq!(store.get("a", now), None);
    }

    #[test]
    fn putting_a_key_again_replaces_value_and_expiry() {
        let now = Instant::now();
        let mut store = store(2);
        store.put("a".into(), 1, Some(now));
        assert_eq!(store.put("a".into(), 2, None), Some(1));
        assert_eq!(store.get("a", now + Duration::from_secs(1)), Some(&2));
    }
}
