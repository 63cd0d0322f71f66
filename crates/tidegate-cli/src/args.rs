//! The command line's arguments.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, Subcommand};
use serde_json::Value;
use tidegate_core::FunctionKind;
use tidegate_egress::AllowRule;
use tidegate_runtime::RoleArnPattern;

use crate::config::{AwsChoice, check_external_id};
use crate::units;

/// Runs Segment-style JavaScript functions on your own machine.
#[derive(Debug, Parser)]
#[command(name = "tidegate", version, after_help = EXAMPLES, max_term_width = 110)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  tidegate run function.js --event event.json
  tidegate run examples/s3-upload
  tidegate check function.js
  tidegate init my-function
  tidegate test my-function
  tidegate aws local --config aws-local.toml

Exit codes: 0 done; 1 the function failed for good; 75 it asked for a retry or took too long; 2 usage or configuration.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a function with an event, or with a stream of events
    Run(Box<RunArgs>),
    /// Run a function again whenever it, its events or its settings are saved, until Ctrl-C
    Dev(Box<DevArgs>),
    /// Load a function and list its kind and handlers, without running them
    Check(CheckArgs),
    /// Run the cases of functions, without the network, and compare what comes of them with what is expected
    Test(TestArgs),
    /// Make a folder with a function that runs and tests at once
    Init(InitArgs),
    /// AWS on your own machine
    #[command(subcommand)]
    Aws(AwsCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AwsCommand {
    /// Serve S3 and STS from a folder until Ctrl-C, for any tool that speaks to AWS
    Local(AwsLocalArgs),
    /// Print the trust policy of a role that functions assume, with a fresh external ID
    TrustPolicy(TrustPolicyArgs),
    /// Try whether a role can be assumed as it should, and what it may do to a bucket
    Check(Box<AwsCheckArgs>),
}

/// The function, and what goes before its `tidegate.toml`.
#[derive(Debug, clap::Args)]
pub(crate) struct FunctionArgs {
    /// A .js file, or a folder with a tidegate.toml
    #[arg(value_name = "FUNCTION")]
    pub(crate) path: PathBuf,

    /// What the function is: destination, insert or source [default: as tidegate.toml says, else as its handlers tell]
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<FunctionKind>,

    /// A JSON file with settings
    #[arg(long, value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,

    /// A setting; NAME:=JSON gives it a boolean, an array or a map instead of a string
    #[arg(long, value_name = "NAME=VALUE", value_parser = assignment)]
    pub(crate) set: Vec<Assignment>,

    /// A sensitive setting from an environment variable; its value is masked in all output
    #[arg(long, value_name = "NAME=VARIABLE", value_parser = variable)]
    pub(crate) set_env: Vec<(String, String)>,

    /// Wall-clock limit of one invocation, at most 60s [default: 5s]
    #[arg(long, value_name = "DURATION", value_parser = timeout)]
    pub(crate) timeout: Option<Duration>,

    /// Limit of the CPU time of one invocation [default: 30s]
    #[arg(long, value_name = "DURATION", value_parser = cpu)]
    pub(crate) cpu: Option<Duration>,

    /// Limit of V8's heap, and of array buffers, of each instance [default: 128MiB]
    #[arg(long, value_name = "SIZE", value_parser = memory)]
    pub(crate) memory: Option<usize>,

    #[command(flatten)]
    pub(crate) aws: AwsArgs,

    /// Let functions connect to an address that is closed to them (loopback, private networks, metadata services)
    #[arg(long, value_name = "HOST|CIDR[:PORT]")]
    pub(crate) allow_net: Vec<AllowRule>,
}

/// How AWS is reached, and what functions get of it.
#[derive(Debug, clap::Args)]
pub(crate) struct AwsArgs {
    /// How AWS is reached: local, default (with this machine's credentials, for sts:AssumeRole only), off, or the URL of an
    /// endpoint [default: as tidegate.toml says, else default]
    #[arg(long, value_name = "ACCESS", value_parser = aws)]
    pub(crate) aws: Option<AwsChoice>,

    /// Which roles this machine's credentials assume for the function, as an ARN in which * stands for any text; can be given
    /// several times [default: aws_roles of tidegate.toml, else any]
    #[arg(long, value_name = "ARN")]
    pub(crate) aws_role: Vec<RoleArnPattern>,

    /// Assume no role without an external ID
    #[arg(long)]
    pub(crate) aws_require_external_id: bool,
}

const RUN_EXAMPLES: &str = "\
Examples:
  tidegate run function.js --event event.json --set url=https://example.com --set-env apiKey=API_KEY
  tidegate run examples/s3-upload
  tidegate run function.js --kind insert --event event.json
  tidegate run webhook.js --request request.json
  tidegate run function.js --events events.ndjson --instances 2 --json > outcomes.ndjson
  zcat events.ndjson.gz | tidegate run examples/s3-archive --events -

With --json only outcomes are written to standard output, one a line, in the order of the input; docs/outcome.md \
describes them.

Exit codes: 0 done; 1 the function failed for good, or a line of a stream is no event; 75 it asked for a retry or took too \
long; 2 usage or configuration; 130 a stream was interrupted.";

#[derive(Debug, clap::Args)]
#[command(after_help = RUN_EXAMPLES)]
pub(crate) struct RunArgs {
    /// A file with one event as JSON, or an array of events as a batch; `-` is standard input
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["events", "request"])]
    pub(crate) event: Option<PathBuf>,

    /// A file with the request for a source function, as JSON: {"body", "headers", "url", "queryParameters"}; `-` is
    /// standard input
    #[arg(long, value_name = "FILE|-", conflicts_with = "events")]
    pub(crate) request: Option<PathBuf>,

    /// A file with an event (for a source function, a request) a line (NDJSON), of any size; `-` is standard input
    #[arg(long, value_name = "FILE|-")]
    pub(crate) events: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) function: FunctionArgs,

    /// How many instances of the function run a stream's events side by side
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256), requires = "events")]
    pub(crate) instances: u16,

    /// Wait for a debugger, such as Chrome DevTools or VS Code, before the function is loaded; time limits stand still while it
    /// holds the function. On this machine only [default: 127.0.0.1:9229]
    #[arg(long, value_name = "HOST:PORT", num_args = 0..=1, require_equals = true, default_missing_value = DEBUGGER, value_parser = debugger)]
    pub(crate) inspect: Option<SocketAddr>,

    /// As --inspect, and stop at the function's first statement
    #[arg(long, value_name = "HOST:PORT", num_args = 0..=1, require_equals = true, default_missing_value = DEBUGGER, value_parser = debugger, conflicts_with = "inspect")]
    pub(crate) inspect_brk: Option<SocketAddr>,

    /// Write outcomes as JSON, one a line
    #[arg(long)]
    pub(crate) json: bool,
}

/// Where debuggers look for Node, too.
const DEBUGGER: &str = "127.0.0.1:9229";

const DEV_EXAMPLES: &str = "\
Examples:
  tidegate dev examples/s3-upload
  tidegate dev function.js --event event.json --set url=https://example.com

Without --event and --request all of events/*.json and requests/*.json beside the function are run, or else what
tidegate.toml names.";

#[derive(Debug, clap::Args)]
#[command(after_help = DEV_EXAMPLES)]
pub(crate) struct DevArgs {
    /// A file with one event as JSON, or an array of events for onBatch
    #[arg(long, value_name = "FILE")]
    pub(crate) event: Option<PathBuf>,

    /// A file with the request for a source function, as JSON: {"body", "headers", "url", "queryParameters"}
    #[arg(long, value_name = "FILE", conflicts_with = "event")]
    pub(crate) request: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) function: FunctionArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// A .js file, or a folder with a tidegate.toml
    pub(crate) function: PathBuf,

    /// What the function is to be: destination, insert or source
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<FunctionKind>,
}

const TEST_EXAMPLES: &str = "\
Examples:
  tidegate test examples
  tidegate test my-function --update
  tidegate test my-function --record
  tidegate test . --junit report.xml

Cases are the files events/*.json and requests/*.json beside a function, and webhook-examples/*.json beside a handler.js. \
Requests are answered by the rules in http.json, never by the network. docs/testing.md describes all of it.

Exit codes: 0 all cases passed; 1 a case failed; 2 usage, or no case found.";

#[derive(Debug, clap::Args)]
#[command(after_help = TEST_EXAMPLES)]
pub(crate) struct TestArgs {
    /// Folders to look for cases in, functions, or cases
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Write what comes of the cases to their expectations
    #[arg(long)]
    pub(crate) update: bool,

    /// How requests are answered: rules (of http.json), stub (200 and {} to all) or live (by the network)
    #[arg(long, value_name = "HOW", value_enum, default_value_t = HttpMode::Rules)]
    pub(crate) http: HttpMode,

    /// Let requests go to the network, and write rules of what was answered to http.json, without secrets
    #[arg(long, conflicts_with = "http")]
    pub(crate) record: bool,

    /// Only cases whose path contains this
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,

    /// How many cases run side by side [default: the number of cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,

    /// Show logs, requests and results of cases that passed, too
    #[arg(long, short)]
    pub(crate) verbose: bool,

    /// Write a JUnit report
    #[arg(long, value_name = "FILE")]
    pub(crate) junit: Option<PathBuf>,

    /// Write a JSON object for each case, one a line
    #[arg(long)]
    pub(crate) json: bool,
}

/// How the requests of cases are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum HttpMode {
    Rules,
    Stub,
    Live,
}

const INIT_EXAMPLES: &str = "\
Examples:
  tidegate init my-destination
  tidegate init my-source --kind source";

#[derive(Debug, clap::Args)]
#[command(after_help = INIT_EXAMPLES)]
pub(crate) struct InitArgs {
    /// The folder to make
    #[arg(value_name = "NAME")]
    pub(crate) folder: PathBuf,

    /// What the function is for
    #[arg(long, value_name = "KIND", value_enum, default_value_t = InitKind::Destination)]
    pub(crate) kind: InitKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum InitKind {
    Destination,
    Insert,
    Source,
}

const LOCAL_EXAMPLES: &str = "\
Example:
  tidegate aws local --config examples/s3-upload/aws-local.toml --port 4580
  AWS_ENDPOINT_URL=http://127.0.0.1:4580 aws s3 ls";

#[derive(Debug, clap::Args)]
#[command(after_help = LOCAL_EXAMPLES)]
pub(crate) struct AwsLocalArgs {
    /// The folder that holds buckets and objects, as plain files
    #[arg(long, value_name = "DIR", default_value = ".tidegate/aws")]
    pub(crate) root: PathBuf,

    /// The file with account, callers, roles and buckets
    #[arg(long, value_name = "FILE", default_value = "aws-local.toml")]
    pub(crate) config: PathBuf,

    /// The port on 127.0.0.1; 0 is any free one
    #[arg(long, value_name = "PORT", default_value_t = 4580)]
    pub(crate) port: u16,
}

const TRUST_EXAMPLES: &str = "\
Examples:
  tidegate aws trust-policy --kind destination > trust-policy.json
  tidegate aws trust-policy --kind source --principal 123456789012

The policy is written to standard output, what to do with it to standard error.";

#[derive(Debug, clap::Args)]
#[command(after_help = TRUST_EXAMPLES)]
pub(crate) struct TrustPolicyArgs {
    /// What the function is, which says whose account runs it where --principal does not: destination or source
    #[arg(long, value_name = "KIND", value_enum)]
    pub(crate) kind: TrustedKind,

    /// Who may assume the role: the account, user or role whose credentials Tidegate runs with, as twelve digits or an ARN
    /// [default: the account that Segment's documentation names for the kind]
    #[arg(long, value_name = "ACCOUNT|ARN", value_parser = principal)]
    pub(crate) principal: Option<String>,

    /// The external ID [default: 40 random letters and digits]
    #[arg(long, value_name = "ID", value_parser = external_id)]
    pub(crate) external_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum TrustedKind {
    Destination,
    Source,
}

const AWS_CHECK_EXAMPLES: &str = "\
Examples:
  tidegate aws check --role-arn arn:aws:iam::123456789012:role/events --external-id-env EXTERNAL_ID
  tidegate aws check --role-arn ... --external-id-env EXTERNAL_ID --bucket events --prefix track/ --expect put
  tidegate aws check examples/s3-upload --role-arn ... --external-id ... --bucket harbour-shop-events

What is put into the bucket has a random name, and is deleted again; where the role may not delete, nothing is put. \
Existing objects are neither read nor written.

Exit codes: 0 nothing was found; 1 findings; 2 usage, or something could not be tried.";

#[derive(Debug, clap::Args)]
#[command(after_help = AWS_CHECK_EXAMPLES)]
pub(crate) struct AwsCheckArgs {
    /// A folder whose tidegate.toml says how AWS is reached [default: this one]
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,

    /// The role that functions assume
    #[arg(long, value_name = "ARN", value_parser = role_arn)]
    pub(crate) role_arn: String,

    /// The external ID that its trust policy asks for
    #[arg(long, value_name = "ID", value_parser = external_id, required_unless_present = "external_id_env")]
    pub(crate) external_id: Option<String>,

    /// The environment variable that holds the external ID
    #[arg(long, value_name = "VARIABLE", conflicts_with = "external_id")]
    pub(crate) external_id_env: Option<String>,

    /// A bucket to try the role on
    #[arg(long, value_name = "BUCKET")]
    pub(crate) bucket: Option<String>,

    /// What the tried keys begin with, for roles that may not use all of the bucket
    #[arg(
        long,
        value_name = "PREFIX",
        default_value = "",
        hide_default_value = true,
        requires = "bucket"
    )]
    pub(crate) prefix: String,

    /// All that the role should be able to do to the bucket: list, put, get, delete; more and less is a finding
    #[arg(
        long,
        value_name = "WHAT",
        value_enum,
        value_delimiter = ',',
        requires = "bucket"
    )]
    pub(crate) expect: Vec<BucketAction>,

    #[command(flatten)]
    pub(crate) aws: AwsArgs,

    /// Write what was found as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What a role may do to a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum BucketAction {
    List,
    Put,
    Get,
    Delete,
}

/// A setting given with `--set`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Assignment {
    pub(crate) name: String,
    pub(crate) value: Value,
}

fn assignment(text: &str) -> Result<Assignment, String> {
    let (name, value) = text
        .split_once('=')
        .ok_or("write it as NAME=VALUE, or as NAME:=JSON")?;
    let (name, value) = match name.strip_suffix(':') {
        Some(name) => (
            name,
            serde_json::from_str(value)
                .map_err(|error| format!("the value is not JSON: {error}"))?,
        ),
        None => (name, Value::from(value)),
    };
    if name.is_empty() {
        return Err("the name is empty; write it as NAME=VALUE".to_owned());
    }
    Ok(Assignment {
        name: name.to_owned(),
        value,
    })
}

fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, variable)) if !name.is_empty() && !variable.is_empty() => {
            Ok((name.to_owned(), variable.to_owned()))
        }
        _ => Err("write it as NAME=VARIABLE, with the name of an environment variable".to_owned()),
    }
}

fn cpu(text: &str) -> Result<Duration, String> {
    units::duration(text).and_then(crate::config::check_cpu)
}

fn timeout(text: &str) -> Result<Duration, String> {
    units::duration(text).and_then(crate::config::check_timeout)
}

fn memory(text: &str) -> Result<usize, String> {
    units::bytes(text).and_then(crate::config::check_memory)
}

/// `HOST:PORT`, `HOST` or `PORT`, of this machine.
fn debugger(text: &str) -> Result<SocketAddr, String> {
    const PORT: u16 = 9229;
    let local = |host: &str| match host {
        "localhost" => Some(IpAddr::from(Ipv4Addr::LOCALHOST)),
        _ => host.trim_matches(['[', ']']).parse().ok(),
    };
    let address = if let Ok(port) = text.parse() {
        Some((Ipv4Addr::LOCALHOST.into(), port))
    } else if let Some(host) = local(text) {
        Some((host, PORT))
    } else {
        let split = text.rsplit_once(':');
        split.and_then(|(host, port)| Some((local(host)?, port.parse().ok()?)))
    };
    let address = address.ok_or("write it as HOST:PORT, for example 127.0.0.1:9229")?;
    if !address.0.is_loopback() {
        return Err(format!(
            "{} is not an address of this machine alone; a debugger may do everything that the function may, so write 127.0.0.1, [::1] or localhost",
            address.0
        ));
    }
    Ok(address.into())
}

fn aws(text: &str) -> Result<AwsChoice, String> {
    text.parse()
}

fn external_id(text: &str) -> Result<String, String> {
    check_external_id(text).map(|()| text.to_owned())
}

fn role_arn(text: &str) -> Result<String, String> {
    text.parse::<RoleArnPattern>()
        .map_err(|error| error.to_string())?;
    if text.contains(['*', '?']) {
        return Err("name one role, without * and ?".to_owned());
    }
    Ok(text.to_owned())
}

/// An account, or the ARN of an account, a user or a role.
fn principal(text: &str) -> Result<String, String> {
    let is_account =
        |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_account(text) {
        return Ok(text.to_owned());
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let is_name = |name: &str| {
        let is_known = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-/".contains(&byte);
        !name.is_empty() && name.bytes().all(is_known)
    };
    match parts[..] {
        ["arn", partition, "iam", "", account, resource]
            if partition.starts_with("aws") && is_account(account) =>
        {
            let named = resource
                .strip_prefix("user/")
                .or_else(|| resource.strip_prefix("role/"));
            if resource == "root" || named.is_some_and(is_name) {
                return Ok(text.to_owned());
            }
        }
        ["arn", partition, "sts", "", account, resource]
            if resource.starts_with("assumed-role/") =>
        {
            let role = resource.split('/').nth(1).unwrap_or_default();
            return Err(format!(
                "this is one session of a role; name the role, as arn:{partition}:iam::{account}:role/{role} with its path"
            ));
        }
        _ => {}
    }
    Err("write an account as twelve digits, or the ARN of an account, a user or a role: arn:aws:iam::123456789012:role/NAME".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use serde_json::json;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn debuggers_are_on_this_machine() {
        for (text, address) in [
            ("127.0.0.1:1", "127.0.0.1:1"),
            ("localhost:1", "127.0.0.1:1"),
            ("127.0.0.2", "127.0.0.2:9229"),
            ("0", "127.0.0.1:0"),
            ("[::1]:1", "[::1]:1"),
            ("::1", "[::1]:9229"),
        ] {
            assert_eq!(
                debugger(text),
                Ok(address.parse().expect("an address")),
                "{text}"
            );
        }
        for text in [
            "",
            "0.0.0.0:9229",
            "192.168.0.1",
            "example.com:1",
            "[::]:1",
            "99999",
        ] {
            assert!(debugger(text).is_err(), "{text}");
        }
    }

    #[test]
    fn settings_are_strings_unless_they_are_json() {
        let value = |text| assignment(text).map(|assignment| (assignment.name, assignment.value));
        assert_eq!(value("a=true=1"), Ok(("a".into(), json!("true=1"))));
        assert_eq!(value("a:=true"), Ok(("a".into(), json!(true))));
        assert_eq!(value("a:=[\"x\"]"), Ok(("a".into(), json!(["x"]))));
        for wrong in ["a", "=x", ":=true", "a:=nope"] {
            assert!(value(wrong).is_err(), "{wrong}");
        }
    }
}
