//! Durations and sizes as people write them.

use std::time::Duration;

/// `500ms`, `5s` or `1m`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let fault = || format!("{text:?} is not a duration; write it as 500ms, 5s or 1m");
    let (number, unit) = split(text);
    let number: u64 = number.parse().map_err(|_| fault())?;
    let milliseconds = match unit {
        "ms" => Some(number),
        "s" => number.checked_mul(1000),
        "m" => number.checked_mul(60_000),
        _ => None,
    };
    milliseconds.map(Duration::from_millis).ok_or_else(fault)
}

/// `128MiB`, `128MB`, `1GiB` or a number of bytes.
pub(crate) fn bytes(text: &str) -> Result<usize, String> {
    let fault = || format!("{text:?} is not a size; write it as 128MiB, 1GiB or a number of bytes");
    let (number, unit) = split(text);
    let number: usize = number.parse().map_err(|_| fault())?;
    let factor: usize = match unit {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        "kB" | "KB" => 1000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        _ => return Err(fault()),
    };
    number.checked_mul(factor).ok_or_else(fault)
}

fn split(text: &str) -> (&str, &str) {
    let (number, unit) = text.split_at(text.bytes().take_while(u8::is_ascii_digit).count());
    (number, unit.trim_start())
}

/// A size for people: `8.1 MiB`.
pub(crate) fn show_bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1024.0;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// A duration for people: `45 ms`, `12.3 s`.
pub(crate) fn show_duration(duration: Duration) -> String {
    let milliseconds = duration.as_secs_f64() * 1000.0;
    if milliseconds < 10.0 {
        format!("{milliseconds:.1} ms")
    } else if milliseconds < 1000.0 {
        format!("{milliseconds:.0} ms")
    } else {
        format!("{:.1} s", milliseconds / 1000.0)
    }
}

/// A count for people: `100,000`.
pub(crate) fn show_count(count: u64) -> String {
    let digits = count.to_string();
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("5s"), Ok(Duration::from_secs(5)));
        assert_eq!(duration("1 m"), Ok(Duration::from_secs(60)));
        for wrong in [
            "",
            "5",
            "s",
            "5h",
            "-1s",
            "1.5s",
            "99999999999999999999s",
            "999999999999999999m",
        ] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn sizes_are_binary_or_decimal() {
        assert_eq!(bytes("128MiB"), Ok(128 << 20));
        assert_eq!(bytes("1 GB"), Ok(1_000_000_000));
        assert_eq!(bytes("4096"), Ok(4096));
        for wrong in ["", "MiB", "1TB", "1.5GiB", "-1", "99999999999999GiB"] {
            assert!(bytes(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_are_shown_for_people() {
        assert_eq!(show_count(0), "0");
        assert_eq!(show_count(999), "999");
        assert_eq!(show_count(1_234_567), "1,234,567");
        assert_eq!(show_bytes(1023), "1023 B");
        assert_eq!(show_bytes(8_500_000), "8.1 MiB");
        assert_eq!(show_duration(Duration::from_micros(1234)), "1.2 ms");
        assert_eq!(show_duration(Duration::from_millis(12_340)), "12.3 s");
    }
}
