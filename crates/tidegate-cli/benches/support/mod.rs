//! What the benchmarks share.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use tidegate_aws_local::{Config, LocalAws, Options};
use tidegate_runtime::{AwsAccess, AwsOptions, Host, HostOptions, Settings, StaticCredentials};

pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../examples")
        .join(name)
}

/// The local AWS of an example, on a folder of its own, and a host that reaches it.
pub struct LocalExample {
    pub host: Host,
    pub settings: Settings,
    _aws: LocalAws,
    _folder: TempDir,
}

impl LocalExample {
    pub async fn start(name: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let config =
            Config::from_file(example(name).join("aws-local.toml")).expect("the example's roles");
        let root = folder.path().to_owned();
        let aws = LocalAws::start(Options {
            root,
            config,
            ..Options::default()
        })
        .await
        .expect("the local AWS");
        let credentials = aws.credentials();
        let access = AwsAccess::Endpoint {
            endpoint: aws.endpoint().clone(),
            region: Some(aws.region().to_owned()),
            credentials: Some(StaticCredentials {
                access_key_id: credentials.access_key_id.clone(),
                secret_access_key: credentials.secret_access_key.expose().to_owned(),
                session_token: None,
            }),
        };
        let aws_options = AwsOptions {
            access,
            ..AwsOptions::default()
        };
        let host = Host::new(HostOptions {
            aws: aws_options,
            ..HostOptions::default()
        })
        .expect("a host");
        Self {
            host,
            settings: settings(name),
            _aws: aws,
            _folder: folder,
        }
    }
}

fn settings(name: &str) -> Settings {
    let text = std::fs::read_to_string(example(name).join("settings.json"))
        .expect("the example's settings");
    let values: Value = serde_json::from_str(&text).expect("JSON");
    Settings::new(values.as_object().expect("an object")).expect("settings")
}
