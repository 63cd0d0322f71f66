//! Runs functions through the `tidegate` command against ministack, an AWS emulator that others wrote: it verifies
//! signatures, session tokens, expiry, trust and permission policies, and redirects between regions.
//!
//! `scripts/peers` installs it. Where it is not installed the tests are skipped, and say so; with
//! `TIDEGATE_REQUIRE_PEERS=1` they fail instead.

mod calls;
mod cases;
mod peer;
mod server;
mod tidegate;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Arguments, Trial};

use peer::Peer;
use server::Server;

type Case = fn(&Server);

/// Each has a bucket of its own on a server that they share.
const CASES: [(&str, Case); 10] = [
    (
        "the_right_external_id_writes_the_event_byte_for_byte",
        cases::right_external_id,
    ),
    (
        "a_wrong_external_id_is_denied_and_writes_nothing",
        cases::wrong_external_id,
    ),
    (
        "a_missing_external_id_is_denied_and_writes_nothing",
        cases::missing_external_id,
    ),
    ("a_wrong_secret_of_the_host_is_refused", cases::wrong_secret),
    (
        "what_the_role_may_not_write_is_denied",
        cases::denied_by_policy,
    ),
    ("an_unknown_bucket_is_named_as_such", cases::unknown_bucket),
    (
        "a_bucket_in_another_region_takes_one_retry",
        cases::other_region,
    ),
    (
        "a_bucket_in_another_region_takes_one_retry_for_a_head_too",
        cases::other_region_by_head,
    ),
    ("texts_of_all_kinds_and_sizes_arrive_intact", cases::texts),
    ("bytes_arrive_and_come_back_intact", cases::binary),
];

/// Puts the clock of its server forward, so it has one for itself.
const EXPIRED: (&str, Case) = (
    "an_expired_session_is_an_error_that_says_so",
    cases::expired_session,
);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = match Peer::find() {
        Ok(peer) => trials(&peer),
        Err(reason) if required() => {
            say(&format!("ministack: FAILED, because {reason}"));
            return ExitCode::FAILURE;
        }
        Err(reason) => {
            say(&format!(
                "ministack: all tests against it are SKIPPED, because {reason}"
            ));
            skipped()
        }
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn required() -> bool {
    std::env::var_os("TIDEGATE_REQUIRE_PEERS").is_some_and(|value| value == "1")
}

fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn trials(peer: &Peer) -> Vec<Trial> {
    let start = |peer: Peer| move || Server::start(peer);
    let shared = Arc::new(LazyLock::new(start(peer.clone())));
    let own = LazyLock::new(start(peer.clone()));
    let mut trials = vec![trial(EXPIRED.0, move || EXPIRED.1(&own))];
    trials.extend(CASES.map(|(name, case)| {
        let shared = shared.clone();
        trial(name, move || case(&shared))
    }));
    trials
}

fn skipped() -> Vec<Trial> {
    CASES
        .into_iter()
        .chain([EXPIRED])
        .map(|(name, _)| trial(name, || ()).with_ignored_flag(true))
        .collect()
}

fn trial(name: &str, run: impl FnOnce() + Send + 'static) -> Trial {
    Trial::test(name, move || {
        run();
        Ok(())
    })
}
