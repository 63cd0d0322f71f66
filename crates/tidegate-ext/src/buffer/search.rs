//! Searches for bytes in bytes. Linear in time whatever is searched, since nothing can stop an op in its middle.

use memchr::memmem;

/// The first place at `from` or after where `needle` begins in `haystack`.
pub fn first(haystack: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let found = memmem::find(haystack.get(from..)?, needle)?;
    Some(from + found)
}

/// The last place at `from` or before where `needle` begins in `haystack`.
pub fn last(haystack: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let end = from.saturating_add(needle.len()).min(haystack.len());
    memmem::rfind(&haystack[..end], needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_match_may_begin_where_the_search_does() {
        assert_eq!(first(b"abcabc", b"abc", 0), Some(0));
        assert_eq!(first(b"abcabc", b"abc", 1), Some(3));
        assert_eq!(first(b"abcabc", b"abc", 4), None);
        assert_eq!(last(b"abcabc", b"abc", 3), Some(3));
        assert_eq!(last(b"abcabc", b"abc", 2), Some(0));
    }

    #[test]
    fn a_search_from_beyond_the_end_finds_only_what_lies_before() {
        assert_eq!(first(b"abc", b"c", 9), None);
        assert_eq!(last(b"abc", b"c", usize::MAX), Some(2));
    }
}
