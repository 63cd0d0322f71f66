//! `tidegate.toml`, as the command reads it.
//!
//! Its modules are compiled in as they are; what they take of the command's other modules stands at the end.
#![no_main]
#![allow(
    dead_code,
    unused_imports,
    reason = "whole modules are taken in, of which only the parser is called"
)]

// Under the names that they have in the crates that they are of.
extern crate self as tidegate_egress;
extern crate self as tidegate_runtime;

#[path = "../../crates/tidegate-cli/src/config/aws.rs"]
mod aws;
#[path = "../../crates/tidegate-cli/src/config/file.rs"]
mod file;
#[path = "../../crates/tidegate-cli/src/config/keys.rs"]
mod keys;
#[path = "../../crates/tidegate-cli/src/config/limits.rs"]
mod limits;
#[path = "../../crates/tidegate-aws/src/roles.rs"]
mod roles;
#[path = "../../crates/tidegate-egress/src/rule.rs"]
mod rule;
#[path = "../../crates/tidegate-cli/src/config/setting.rs"]
mod setting;
#[path = "../../crates/tidegate-cli/src/suggest.rs"]
mod suggest;
#[path = "../../crates/tidegate-cli/src/units.rs"]
mod units;

use std::path::Path;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tidegate_core::Limits;

use crate::error::CliError;
pub use crate::roles::RoleArnPattern;
pub use crate::rule::AllowRule;

const NAME: &str = "tidegate.toml";

fuzz_target!(|text: &str| {
    match file::parse(text, NAME) {
        Ok(mut config) => {
            let mut limits = Limits::default();
            config.limits.apply(&mut limits);
            let aws = config.take_aws(Path::new("folder"));
            // Secrets are in no log.
            if let Some(aws::SecretText::Plain(secret)) = secret_of(&aws.choice) {
                let told = format!("{aws:?}");
                assert!(secret.len() < 8 || !told.contains(secret), "{told}");
            }
        }
        Err(CliError::Config {
            file, line, column, ..
        }) => {
            assert_eq!(file, NAME);
            assert!(
                (1..=text.lines().count() + 1).contains(&line),
                "line {line}"
            );
            let length = text
                .split('\n')
                .nth(line - 1)
                .map_or(0, |line| line.chars().count());
            assert!((1..=length + 1).contains(&column), "column {column}");
        }
    }
});

fn secret_of(choice: &aws::AwsChoice) -> Option<&aws::SecretText> {
    match choice {
        aws::AwsChoice::Endpoint(endpoint) => endpoint.secret_access_key.as_ref(),
        _ => None,
    }
}

mod error {
    #[derive(Debug)]
    pub(crate) enum CliError {
        Config {
            file: String,
            line: usize,
            column: usize,
            message: String,
        },
    }
}

mod args {
    use crate::{RoleArnPattern, aws::AwsChoice};

    pub(crate) struct AwsArgs {
        pub(crate) aws: Option<AwsChoice>,
        pub(crate) aws_role: Vec<RoleArnPattern>,
        pub(crate) aws_require_external_id: bool,
    }
}

fn check_timeout(timeout: Duration) -> Result<Duration, String> {
    if timeout > Limits::MAX_WALL {
        return Err("too long".to_owned());
    }
    Ok(timeout)
}

fn check_memory(bytes: usize) -> Result<usize, String> {
    if bytes < Limits::MIN_HEAP_BYTES {
        return Err("too little".to_owned());
    }
    Ok(bytes)
}
