//! Soft limits: an isolate that has gone over one is not used again once nothing of it is under way.

use tidegate_core::Limits;

/// Whether an isolate that has `heap_bytes` of its heap in use is to be retired.
pub fn is_full(heap_bytes: u64, limits: &Limits) -> bool {
    let percent = u64::from(limits.retire_heap_percent);
    percent < 100 && heap_bytes / percent.max(1) >= limits.heap_bytes as u64 / 100
}

/// Whether an isolate that has served so many invocations is to be retired.
pub fn is_worn(invocations: u32, limits: &Limits) -> bool {
    limits
        .retire_after
        .is_some_and(|retire_after| invocations >= retire_after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heap_is_full_from_its_percentage_on() {
        let mut limits = Limits {
            heap_bytes: 100_000_000,
            retire_heap_percent: 80,
            ..Limits::default()
        };
        for (bytes, full) in [(0, false), (79_999_999, false), (80_000_000, true)] {
            assert_eq!(is_full(bytes, &limits), full, "{bytes}");
        }
        limits.retire_heap_percent = 100;
        assert!(!is_full(u64::MAX, &limits));
    }

    #[test]
    fn an_isolate_is_worn_after_its_invocations_if_it_ever_is() {
        let with = |retire_after| Limits {
            retire_after,
            ..Limits::default()
        };
        assert!(!is_worn(u32::MAX, &with(None)));
        assert!(!is_worn(2, &with(Some(3))));
        assert!(is_worn(3, &with(Some(3))));
    }
}
