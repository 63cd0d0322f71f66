//! The limits of one function, and the ceiling that an operator sets for all.

use std::time::Duration;

const MIB: usize = 1024 * 1024;

/// What an invocation, and the instance it runs in, may use.
///
/// What goes over a hard limit is ended; a soft one only retires the instance once nothing of it is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Wall-clock time of one invocation, and of loading the function.
    pub wall: Duration,
    /// CPU time of one invocation, and of loading the function, on the isolate's thread. It is looked at every few milliseconds:
    /// what is used before the first look does not count.
    pub cpu: Duration,
    /// V8's heap of one instance, in bytes.
    pub heap_bytes: usize,
    /// What one instance holds outside V8's heap, in bytes: array buffers, blobs, and the bodies of requests under way.
    pub buffer_bytes: usize,
    /// Entries in one instance's `cache`.
    pub cache_entries: usize,
    /// Bytes of log kept of one invocation; what comes after is dropped, and a last line says so.
    pub log_bytes: usize,
    /// What the handler returns, as JSON, in bytes.
    pub result_bytes: usize,
    /// Requests of one invocation: of `fetch`, `https` and `AWS`, each attempt and each redirect; and its calls of the embedder's own
    /// globals.
    pub requests: usize,
    /// Requests of one instance under way at a time, of `fetch` and of `AWS` each; later ones wait.
    pub sockets: usize,
    /// Timers of one instance that are pending at a time.
    pub timers: usize,
    /// Invocations of one instance under way at a time, in one isolate and with its globals: they take turns where they wait. 1, as
    /// functions expect, unless the function is written for more.
    pub concurrency: usize,
    /// Soft: an instance whose heap is this full after an invocation, in percent of `heap_bytes` and with garbage collected, is
    /// replaced by a new one. 100 and more: never.
    pub retire_heap_percent: u8,
    /// Soft: an instance is replaced by a new one after this many invocations. `None`: never.
    pub retire_after: Option<u32>,
}

impl Limits {
    /// The longest wall-clock limit that the contract allows.
    pub const MAX_WALL: Duration = Duration::from_secs(60);
    /// The smallest heap in which V8 starts with all globals.
    pub const MIN_HEAP_BYTES: usize = 16 * MIB;

    /// The ceiling of an operator who sets none: what a function asks for is what it gets.
    pub const UNBOUNDED: Self = Self {
        wall: Duration::MAX,
        cpu: Duration::MAX,
        heap_bytes: usize::MAX,
        buffer_bytes: usize::MAX,
        cache_entries: usize::MAX,
        log_bytes: usize::MAX,
        result_bytes: usize::MAX,
        requests: usize::MAX,
        sockets: usize::MAX,
        timers: usize::MAX,
        concurrency: usize::MAX,
        retire_heap_percent: u8::MAX,
        retire_after: None,
    };

    /// These limits, none of them beyond the operator's `ceiling`.
    #[must_use]
    pub fn within(self, ceiling: &Self) -> Self {
        Self {
            wall: self.wall.min(ceiling.wall),
            cpu: self.cpu.min(ceiling.cpu),
            heap_bytes: self.heap_bytes.min(ceiling.heap_bytes),
            buffer_bytes: self.buffer_bytes.min(ceiling.buffer_bytes),
            cache_entries: self.cache_entries.min(ceiling.cache_entries),
            log_bytes: self.log_bytes.min(ceiling.log_bytes),
            result_bytes: self.result_bytes.min(ceiling.result_bytes),
            requests: self.requests.min(ceiling.requests),
            sockets: self.sockets.min(ceiling.sockets),
            timers: self.timers.min(ceiling.timers),
            concurrency: self.concurrency.min(ceiling.concurrency),
            retire_heap_percent: self.retire_heap_percent.min(ceiling.retire_heap_percent),
            retire_after: match (self.retire_after, ceiling.retire_after) {
                (Some(asked), Some(most)) => Some(asked.min(most)),
                (asked, most) => asked.or(most),
            },
        }
    }

    /// The names of those limits that are asked for beyond the operator's `ceiling`; a default is not asked for.
    pub fn beyond(&self, ceiling: &Self) -> Vec<&'static str> {
        let (given, default) = (self.within(ceiling), Self::default());
        let cut = |name, asked: bool, cut: bool| (asked && cut).then_some(name);
        macro_rules! cuts {
            ($($field:ident),*) => {
                [$(cut(stringify!($field), self.$field != default.$field, self.$field != given.$field)),*]
            };
        }
        let cuts = cuts!(
            wall,
            cpu,
            heap_bytes,
            buffer_bytes,
            cache_entries,
            log_bytes,
            result_bytes,
            requests,
            sockets,
            timers,
            concurrency,
            retire_heap_percent,
            retire_after
        );
        cuts.into_iter().flatten().collect()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            wall: Duration::from_secs(5),
            cpu: Duration::from_secs(30),
            heap_bytes: 128 * MIB,
            buffer_bytes: 128 * MIB,
            cache_entries: 1024,
            log_bytes: 4 * MIB,
            result_bytes: 32 * MIB,
            requests: 10_000,
            sockets: 256,
            timers: 100_000,
            concurrency: 1,
            retire_heap_percent: 90,
            retire_after: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_ceiling_a_function_gets_what_it_asks_for() {
        let asked = Limits {
            wall: Duration::from_secs(60),
            heap_bytes: 4096 * MIB,
            retire_after: Some(7),
            ..Limits::default()
        };
        assert_eq!(asked.within(&Limits::UNBOUNDED), asked);
        assert!(asked.beyond(&Limits::UNBOUNDED).is_empty());
    }

    #[test]
    fn nothing_is_beyond_the_ceiling() {
        let ceiling = Limits {
            wall: Duration::from_secs(2),
            cpu: Duration::from_secs(1),
            heap_bytes: 64 * MIB,
            requests: 10,
            retire_after: Some(100),
            ..Limits::UNBOUNDED
        };
        let asked = Limits {
            wall: Duration::from_secs(30),
            cpu: Duration::from_millis(500),
            requests: 20_000,
            ..Limits::default()
        };
        let given = asked.within(&ceiling);
        assert_eq!(given.wall, ceiling.wall);
        assert_eq!(given.cpu, asked.cpu, "less than the ceiling stays");
        assert_eq!(given.heap_bytes, ceiling.heap_bytes);
        assert_eq!(given.requests, 10);
        assert_eq!(given.retire_after, Some(100));
        assert_eq!(given.within(&ceiling), given);
    }

    #[test]
    fn what_is_cut_is_named_unless_it_is_a_default() {
        let ceiling = Limits {
            wall: Duration::from_secs(2),
            heap_bytes: 64 * MIB,
            ..Limits::UNBOUNDED
        };
        assert!(Limits::default().beyond(&ceiling).is_empty());
        let asked = Limits {
            wall: Duration::from_secs(3),
            ..Limits::default()
        };
        assert_eq!(asked.beyond(&ceiling), ["wall"]);
    }

    #[test]
    fn a_function_may_retire_sooner_than_the_ceiling_not_later() {
        let with = |retire_after| Limits {
            retire_after,
            ..Limits::default()
        };
        let cases = [
            (None, None, None),
            (Some(5), None, Some(5)),
            (None, Some(5), Some(5)),
            (Some(9), Some(5), Some(5)),
            (Some(3), Some(5), Some(3)),
        ];
        for (asked, most, given) in cases {
            assert_eq!(with(asked).within(&with(most)).retire_after, given);
        }
    }
}
