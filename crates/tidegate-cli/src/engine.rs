//! The runtime and the AWS that functions reach, as the operator chose them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use tidegate_aws_local::{Config, LocalAws, Options};
use tidegate_egress::{AllowRule, EgressPolicy, Intercept};
use tidegate_runtime::{
    AwsAccess, AwsOptions, Host, HostCredentialsFor, HostOptions, Outcome, OutgoingRequest,
    RequestOutcome, RolePolicy, RoleRule, StaticCredentials,
};
use url::Url;

use crate::config::{AwsChoice, AwsConfig, CredentialsFor, Endpoint, RoleEntry};
use crate::error::CliError;

/// What stands in for the world outside.
#[derive(Default)]
pub(crate) struct StandIn {
    pub(crate) intercept: Option<Arc<dyn Intercept>>,
    /// For the usual chain of credentials of this machine.
    pub(crate) credentials: Option<StaticCredentials>,
}

pub(crate) struct Engine {
    host: Host,
    local: Option<LocalAws>,
    secrets: Vec<String>,
}

impl Engine {
    pub(crate) async fn start(aws: AwsConfig, allow: Vec<AllowRule>) -> Result<Self, CliError> {
        Self::start_with(aws, allow, |_| StandIn::default()).await
    }

    /// As [`Engine::start`], with what `stand_in` makes for the endpoint of the local AWS, where there is one.
    pub(crate) async fn start_with(
        aws: AwsConfig,
        allow: Vec<AllowRule>,
        stand_in: impl FnOnce(Option<&Url>) -> StandIn,
    ) -> Result<Self, CliError> {
        let Reached {
            mut options,
            local,
            secrets,
        } = reach(&aws).await?;
        let StandIn {
            intercept,
            credentials,
        } = stand_in(local.as_ref().map(LocalAws::endpoint));
        options.credentials = credentials;
        let options = HostOptions {
            egress: EgressPolicy { allow },
            aws: options,
            intercept,
            ..HostOptions::default()
        };
        Ok(Self {
            host: Host::new(options)?,
            local,
            secrets,
        })
    }

    pub(crate) fn host(&self) -> &Host {
        &self.host
    }

    /// The host's own secrets, which no output may show either.
    pub(crate) fn secrets(&self) -> Vec<String> {
        self.secrets.clone()
    }

    /// The files of the objects that were put into the local AWS.
    pub(crate) fn objects_of(&self, outcome: &Outcome) -> Vec<PathBuf> {
        let Some(local) = &self.local else {
            return Vec::new();
        };
        let puts = outcome.requests.iter().filter(|request| is_put(request));
        puts.filter_map(|request| object_file(local.root(), &request.url))
            .collect()
    }

    /// The folder of the local AWS.
    pub(crate) fn objects_folder(&self) -> Option<&Path> {
        self.local.as_ref().map(LocalAws::root)
    }

    /// The endpoint of the local AWS.
    pub(crate) fn local_endpoint(&self) -> Option<&Url> {
        self.local.as_ref().map(LocalAws::endpoint)
    }

    pub(crate) async fn stop(self) {
        // Its connections end first, so that the local AWS need not wait for them.
        drop(self.host);
        if let Some(local) = self.local {
            local.shutdown().await;
        }
    }
}

/// AWS as the operator chose it.
pub(crate) struct Reached {
    pub(crate) options: AwsOptions,
    /// The local AWS, where it is that one.
    pub(crate) local: Option<LocalAws>,
    /// The host's own secrets.
    pub(crate) secrets: Vec<String>,
}

pub(crate) async fn reach(aws: &AwsConfig) -> Result<Reached, CliError> {
    // What can be wrong with it is told before anything is started.
    let roles = role_policy(aws)?;
    let mut local = None;
    let access = match &aws.choice {
        AwsChoice::Off => AwsAccess::Off,
        AwsChoice::Default => AwsAccess::Default,
        AwsChoice::Endpoint(endpoint) => endpoint_access(endpoint)?,
        AwsChoice::Local => {
            local_access(local.insert(start_local(&aws.local_config, &aws.local_root, 0).await?))
        }
    };
    let mut secrets: Vec<String> = match &access {
        AwsAccess::Endpoint {
            credentials: Some(credentials),
            ..
        } => vec![credentials.secret_access_key.clone()],
        _ => Vec::new(),
    };
    let bound = roles.roles.iter().flatten();
    secrets.extend(bound.filter_map(|rule| rule.external_id.clone()));
    let host_credentials_for = match aws.credentials_for {
        CredentialsFor::AssumeRole => HostCredentialsFor::AssumeRole,
        CredentialsFor::Everything => HostCredentialsFor::Everything,
    };
    let options = AwsOptions {
        access,
        host_credentials_for,
        roles,
        ..AwsOptions::default()
    };
    Ok(Reached {
        options,
        local,
        secrets,
    })
}

fn role_policy(aws: &AwsConfig) -> Result<RolePolicy, CliError> {
    let rule = |entry: &RoleEntry| {
        let external_id = entry.external_id.as_ref();
        let external_id = external_id.map(|id| id.resolve("aws_roles.external_id"));
        Ok(RoleRule {
            arn: entry.arn.clone(),
            external_id: external_id.transpose()?,
        })
    };
    let rules = aws.roles.as_ref();
    let rules: Option<Result<_, CliError>> =
        rules.map(|entries| entries.iter().map(rule).collect());
    Ok(RolePolicy {
        roles: rules.transpose()?,
        require_external_id: aws.require_external_id,
    })
}

/// Starts the local AWS with the roles of `config`; port 0 is any free one.
pub(crate) async fn start_local(
    config: &Path,
    root: &Path,
    port: u16,
) -> Result<LocalAws, CliError> {
    if !config.exists() {
        return Err(CliError::NoLocalAwsConfig {
            path: config.to_owned(),
        });
    }
    let config = Config::from_file(config)?;
    Ok(LocalAws::start(Options {
        root: root.to_owned(),
        port,
        config,
        observer: None,
    })
    .await?)
}

fn local_access(local: &mut LocalAws) -> AwsAccess {
    let credentials = local.credentials();
    AwsAccess::Endpoint {
        endpoint: local.endpoint().clone(),
        region: Some(local.region().to_owned()),
        credentials: Some(StaticCredentials {
            access_key_id: credentials.access_key_id.clone(),
            secret_access_key: credentials.secret_access_key.expose().to_owned(),
            session_token: None,
        }),
    }
}

fn endpoint_access(endpoint: &Endpoint) -> Result<AwsAccess, CliError> {
    let credentials = match (&endpoint.access_key_id, &endpoint.secret_access_key) {
        (Some(access_key_id), Some(secret)) => Some(StaticCredentials {
            access_key_id: access_key_id.clone(),
            secret_access_key: secret.resolve("aws.secret_access_key")?,
            session_token: None,
        }),
        _ => None,
    };
    Ok(AwsAccess::Endpoint {
        endpoint: endpoint.endpoint.clone(),
        region: endpoint.region.clone(),
        credentials,
    })
}

fn is_put(request: &OutgoingRequest) -> bool {
    request.operation.as_deref() == Some("putObject")
        && request.outcome == RequestOutcome::Status(200)
}

/// The file of an object, for keys that are names of files as they are; the few others have names of the server's own.
fn object_file(root: &Path, url: &str) -> Option<PathBuf> {
    let url = Url::parse(url).ok()?;
    let path = percent_decode_str(url.path().strip_prefix('/')?)
        .decode_utf8()
        .ok()?;
    let is_name = |segment: &str| !matches!(segment, "" | "." | "..");
    let file = path.split('/').all(is_name).then(|| root.join(&*path))?;
    file.is_file().then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_below_the_root_are_objects() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("root");
        std::fs::create_dir_all(root.join("b/a b")).expect("folders");
        std::fs::write(root.join("b/a b/1.json"), "{}").expect("a file");
        std::fs::write(folder.path().join("outside"), "x").expect("a file");
        let found = |url: &str| object_file(&root, url);
        assert_eq!(
            found("http://127.0.0.1:1/b/a%20b/1.json"),
            Some(root.join("b/a b/1.json"))
        );
        for url in [
            "http://h/b/none",
            "http://h/b/%2e%2e/%2e%2e/outside",
            "http://h/b//a b",
            "http://h/b",
            "nothing",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
