//! The table `limits` of `tidegate.toml`.

use std::time::Duration;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use tidegate_core::Limits;

use crate::units;

/// All keys are optional; what is not given has its default.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LimitsTable {
    pub(crate) cpu: Option<CpuTime>,
    pub(crate) buffers: Option<Size>,
    pub(crate) result: Option<Size>,
    pub(crate) log: Option<Size>,
    pub(crate) requests: Option<Count>,
    pub(crate) sockets: Option<Count>,
    pub(crate) timers: Option<Count>,
    pub(crate) concurrency: Option<Count>,
    pub(crate) cache_entries: Option<Count>,
    pub(crate) retire_heap_percent: Option<Percent>,
    pub(crate) retire_after: Option<Count>,
}

impl LimitsTable {
    pub(crate) const KEYS: [&str; 11] = [
        "cpu",
        "buffers",
        "result",
        "log",
        "requests",
        "sockets",
        "timers",
        "concurrency",
        "cache_entries",
        "retire_heap_percent",
        "retire_after",
    ];

    /// Puts what is given into `limits`.
    pub(crate) fn apply(&self, limits: &mut Limits) {
        fn put<T>(given: Option<T>, limit: &mut T) {
            if let Some(given) = given {
                *limit = given;
            }
        }
        let count = |count: Option<Count>| count.map(|count| count.0 as usize);
        let size = |size: Option<Size>| size.map(|size| size.0);
        put(self.cpu.map(|cpu| cpu.0), &mut limits.cpu);
        put(size(self.buffers), &mut limits.buffer_bytes);
        put(size(self.result), &mut limits.result_bytes);
        put(size(self.log), &mut limits.log_bytes);
        put(count(self.requests), &mut limits.requests);
        put(count(self.sockets), &mut limits.sockets);
        put(count(self.timers), &mut limits.timers);
        put(count(self.concurrency), &mut limits.concurrency);
        put(count(self.cache_entries), &mut limits.cache_entries);
        let percent = self.retire_heap_percent.map(|percent| percent.0);
        put(percent, &mut limits.retire_heap_percent);
        limits.retire_after = self.retire_after.map(|count| count.0);
    }
}

pub(crate) fn check_cpu(cpu: Duration) -> Result<Duration, String> {
    if cpu.is_zero() {
        return Err("a limit of CPU time is more than 0".to_owned());
    }
    Ok(cpu)
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct CpuTime(pub(crate) Duration);

impl<'de> Deserialize<'de> for CpuTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        units::duration(&text)
            .and_then(check_cpu)
            .map(Self)
            .map_err(D::Error::custom)
    }
}

/// Bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size(pub(crate) usize);

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        units::bytes(&text).map(Self).map_err(D::Error::custom)
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Count(pub(crate) u32);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            0 => Err(D::Error::custom("a limit is at least 1")),
            count => Ok(Self(count)),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Percent(pub(crate) u8);

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u8::deserialize(deserializer)? {
            percent @ 1..=100 => Ok(Self(percent)),
            _ => Err(D::Error::custom("a percentage is 1 to 100")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_given_has_its_default() {
        let table: LimitsTable = toml::from_str("").expect("valid");
        let mut limits = Limits::default();
        table.apply(&mut limits);
        assert_eq!(limits, Limits::default());
    }

    #[test]
    fn every_limit_can_be_given() {
        let text = r#"
            cpu = "2s"
            buffers = "1MiB"
            result = "2MiB"
            log = "3MiB"
            requests = 4
            sockets = 5
            timers = 6
            concurrency = 10
            cache_entries = 7
            retire_heap_percent = 80
            retire_after = 9
        "#;
        let table: LimitsTable = toml::from_str(text).expect("valid");
        let mut limits = Limits::default();
        table.apply(&mut limits);
        let expected = Limits {
            wall: limits.wall,
            cpu: Duration::from_secs(2),
            heap_bytes: limits.heap_bytes,
            buffer_bytes: 1 << 20,
            cache_entries: 7,
            log_bytes: 3 << 20,
            result_bytes: 2 << 20,
            requests: 4,
            sockets: 5,
            timers: 6,
            concurrency: 10,
            retire_heap_percent: 80,
            retire_after: Some(9),
        };
        assert_eq!(limits, expected);
        for (key, _) in toml::from_str::<toml::Table>(text).expect("valid") {
            assert!(LimitsTable::KEYS.contains(&&*key), "{key}");
        }
    }

    #[test]
    fn limits_that_mean_nothing_are_refused() {
        let cases = [
            "cpu = \"0s\"",
            "requests = 0",
            "retire_heap_percent = 101",
            "retire_after = -1",
            "result = \"many\"",
        ];
        for text in cases {
            assert!(toml::from_str::<LimitsTable>(text).is_err(), "{text}");
        }
    }
}
