//! Runs functions through the `tidegate` command against servers that others wrote. ministack verifies signatures, session
//! tokens, expiry, trust and permission policies, and redirects between regions; moto checks little, but parses otherwise.
//!
//! `scripts/peers` installs them. Where one is not installed its tests are skipped, and say so; with
//! `TIDEGATE_REQUIRE_PEERS=1` they fail instead.

mod calls;
mod cases;
mod moto;
mod peer;
mod round;
mod server;
mod tidegate;

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Arguments, Trial};

use moto::Moto;
use peer::Peer;
use round::{Target, round};
use server::{AccessKey, Server};

type Case = fn(&Server);

/// Each has buckets of its own on a server that they share.
const CASES: [(&str, Case); 11] = [
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
    ("aws_check_tells_what_a_role_may_do", cases::check),
];

/// Puts the clock of its server forward, so it has one for itself.
const EXPIRED: (&str, Case) = (
    "an_expired_session_is_an_error_that_says_so",
    cases::expired_session,
);

/// Has a server for itself, because it looks at all that is there.
const ROUND: (&str, Case) = ("round_of_all_operations_on_objects", |server| {
    round(&Target {
        name: "ministack",
        endpoint: &server.endpoint,
        key: server.key.clone(),
        role: cases::ROLE,
    });
});

type MotoCase = (&'static str, fn(&Moto));

const MOTO_CASES: [MotoCase; 3] = [
    (
        "the_documented_function_writes_its_event",
        cases::moto_example,
    ),
    ("round_of_all_operations_on_objects", |moto| {
        round(&Target {
            name: "moto",
            endpoint: &moto.endpoint,
            key: AccessKey {
                id: "AKIAIOSFODNN7EXAMPLE".into(),
                secret: "moto-takes-anything".into(),
            },
            role: cases::ROLE,
        });
    }),
    (
        "aws_check_finds_that_moto_lets_anybody_in",
        cases::moto_check,
    ),
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    let mut missing = false;
    match Peer::find("ministack") {
        Ok(peer) => trials.extend(ministack_trials(&peer)),
        Err(reason) => {
            missing |= tell("ministack", &reason);
            let names = CASES.into_iter().chain([EXPIRED, ROUND]);
            trials.extend(names.map(|(name, _)| skipped("ministack", name)));
        }
    }
    match Peer::find("moto") {
        Ok(peer) => trials.extend(moto_trials(&peer)),
        Err(reason) => {
            missing |= tell("moto", &reason);
            trials.extend(MOTO_CASES.map(|(name, _)| skipped("moto", name)));
        }
    }
    if missing {
        return ExitCode::FAILURE;
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Says why there are no tests against a server, and whether that is a failure.
fn tell(name: &str, reason: &str) -> bool {
    let required = std::env::var_os("TIDEGATE_REQUIRE_PEERS").is_some_and(|value| value == "1");
    let what = if required {
        "FAILED"
    } else {
        "all tests against it are SKIPPED"
    };
    let _ = writeln!(io::stderr(), "{name}: {what}, because {reason}");
    required
}

fn ministack_trials(peer: &Peer) -> Vec<Trial> {
    let start = |peer: Peer| move || Server::start(peer);
    let shared = Arc::new(LazyLock::new(start(peer.clone())));
    let own = [EXPIRED, ROUND].map(|(name, case)| {
        let server = LazyLock::new(start(peer.clone()));
        trial("ministack", name, move || case(&server))
    });
    let mut trials: Vec<Trial> = own.into_iter().collect();
    trials.extend(CASES.map(|(name, case)| {
        let shared = shared.clone();
        trial("ministack", name, move || case(&shared))
    }));
    trials
}

fn moto_trials(peer: &Peer) -> Vec<Trial> {
    let trials = MOTO_CASES.map(|(name, case)| {
        let peer = peer.clone();
        trial("moto", name, move || case(&Moto::start(&peer)))
    });
    trials.into_iter().collect()
}

fn skipped(server: &str, name: &str) -> Trial {
    trial(server, name, || ()).with_ignored_flag(true)
}

fn trial(server: &str, name: &str, run: impl FnOnce() + Send + 'static) -> Trial {
    Trial::test(format!("{server}::{name}"), move || {
        run();
        Ok(())
    })
}
